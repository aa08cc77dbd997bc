-- What must be unique or free of circles across items. It serves decisions, so it is no view; it is written in the
-- transaction that appends the event.
create table number_claim (
    number_text varchar(64) primary key,
    holder_id varchar(36) not null,
    holder_kind varchar(16) not null,
    claimed_by varchar(128) not null
);
create index number_claim_holder on number_claim (holder_id);

create table supersession (
    fact_id varchar(64) primary key,
    item_id varchar(36) not null,
    successor varchar(64) not null
);
create index supersession_item on supersession (item_id);
create index supersession_successor on supersession (successor);

create table merged_item (
    item_id varchar(36) primary key,
    into_id varchar(36) not null
);
create index merged_item_into on merged_item (into_id);

create table responsible (
    item_id varchar(36) primary key,
    ministry varchar(32),
    committee varchar(64)
);
create index responsible_ministry on responsible (ministry);
create index responsible_committee on responsible (committee);

create table known_letter (
    letter_id varchar(36) primary key,
    letter_day date not null,
    sha256 varchar(64),
    withdrawn boolean not null
);

-- One row, locked while a supersession is checked, so that two halves of a circle cannot pass each other.
create table claim_lock (
    name varchar(32) primary key
);
insert into claim_lock (name) values ('supersession');
