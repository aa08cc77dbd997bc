-- The log: append-only. The position is handed out inside the insert, so it may leave holes, and positions are not
-- committed in their order (see GapBarrier). The barrier relies on "cache 1".
create table event (
    global_index   bigint generated always as identity (cache 1) primary key,
    event_id       varchar(64) not null unique,
    aggregate_id   varchar(64) not null,
    aggregate_type varchar(64),
    sequence       bigint not null,
    name           varchar(128) not null,
    revision       varchar(16) not null,
    recorded_at    varchar(32) not null,
    payload        text not null,
    metadata       text not null,
    constraint event_one_per_sequence unique (aggregate_id, sequence)
);

create index event_by_recorded_at on event (recorded_at);
