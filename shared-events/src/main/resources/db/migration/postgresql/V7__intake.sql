-- Which records of a source were taken in, with a digest of what they said last; written in the transaction of the append.
create table intake (
    source_id varchar(128) primary key,
    item_id varchar(36),
    digest varchar(64) not null,
    changed_at varchar(64),
    source_name varchar(255) not null
);

-- Facts that name an item which is not there yet, by its number or by the id of its record.
create table intake_waiting (
    awaited varchar(128) not null,
    digest varchar(64) not null,
    fact text not null,
    primary key (awaited, digest)
);

-- Records that could not be understood; one that is understood later is kept as resolved.
create table intake_quarantine (
    source_id varchar(128) primary key,
    reason text not null,
    record text not null,
    quarantined_at timestamp(6) with time zone not null,
    resolved_at timestamp(6) with time zone
);

-- How far a client has come in a source.
create table intake_mark (
    source varchar(512) primary key,
    state text not null,
    marked_at timestamp(6) with time zone not null
);

-- The first answer to each page with an idempotency key, written in the transaction of the append.
create table intake_answer (
    user_key varchar(64) not null,
    idempotency_key varchar(255) not null,
    request_sha256 varchar(64) not null,
    answer text not null,
    answered_at timestamp(6) with time zone not null,
    primary key (user_key, idempotency_key)
);
