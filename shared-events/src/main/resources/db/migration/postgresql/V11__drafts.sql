-- What someone is filling in and has not sent yet; it is beside the events, since nothing has been stated.
create table draft (
    draft_id   varchar(36)              not null primary key,
    owner      varchar(40)              not null,
    ministry   varchar(40)              not null,
    kind       varchar(32)              not null,
    content    text not null,
    answer     text not null,
    revision   bigint                   not null,
    handed_to  varchar(40),
    sent_to    varchar(255),
    sending_by varchar(40),
    sending_at timestamp with time zone,
    changed_at timestamp with time zone not null
);
create index draft_by_owner on draft (owner);
create index draft_by_hand on draft (handed_to);
