-- The first answer to each request with an idempotency key, written in the transaction of the append.
create table answer (
    user_key varchar(64) not null,
    idempotency_key varchar(255) not null,
    request_sha256 varchar(64) not null,
    receipt character large object not null,
    answered_at timestamp(6) with time zone not null,
    primary key (user_key, idempotency_key)
);
