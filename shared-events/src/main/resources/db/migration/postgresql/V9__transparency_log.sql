-- The transparency log over the events: a leaf for each, in the order of positions, without holes. The salt belongs to
-- the hash of a payload that may name people; it is never shown.
create table log_leaf (
    leaf_index bigint primary key,
    position   bigint not null unique,
    event_id   varchar(64) not null unique,
    entry      text not null,
    salt       varchar(64)
);

-- Up to 256 hashes of 32 bytes side by side; the last tile of a level grows.
create table log_tile (
    level      smallint not null,
    tile_index bigint not null,
    hashes     bytea not null,
    primary key (level, tile_index)
);

-- What was signed, for good; with the time stamp of an authority where one is configured.
create table log_checkpoint (
    tree_size       bigint primary key,
    root            varchar(64) not null,
    note            text not null,
    signed_at       varchar(32) not null,
    timestamp_token bytea
);

-- One row, locked while leaves are added, so that two processes never add the same; with the name of the log.
create table log_identity (
    name   varchar(32) primary key,
    origin varchar(255)
);
insert into log_identity (name) values ('log');

-- The keys that signed, one after the other, and the size from which each did.
create table log_key (
    number    integer primary key,
    vkey      varchar(512) not null unique,
    from_size bigint not null
);
