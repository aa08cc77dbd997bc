-- No check that the role is one of several: H2 2.4 ties "in (...)", and "or" which it turns into that, to the session
-- that made the table, and once that connection is closed every insert fails with 23514.
create table account (
    user_key      varchar(40)              not null primary key,
    name          varchar(64)              not null unique,
    role          varchar(16)              not null,
    scope         varchar(40),
    active        boolean                  not null,
    password_hash varchar(255)             not null,
    changed_at    timestamp with time zone not null,
    check ((scope is null) = (role = 'AUDITOR'))
);
