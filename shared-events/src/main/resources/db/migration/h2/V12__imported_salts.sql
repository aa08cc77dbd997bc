-- The salts of events that came in a bundle: their leaves are made with these, so that the root is the same. A null is an
-- event without one.
create table imported_salt (
    event_id varchar(64) primary key,
    salt     varchar(64)
);
