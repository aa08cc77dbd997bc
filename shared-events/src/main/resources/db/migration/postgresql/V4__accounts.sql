create table account (
    user_key      varchar(40)              not null primary key,
    name          varchar(64)              not null unique,
    role          varchar(16)              not null check (role in ('LIAISON', 'CLERK', 'AUDITOR')),
    scope         varchar(40),
    active        boolean                  not null,
    password_hash varchar(255)             not null,
    changed_at    timestamp with time zone not null,
    check ((scope is null) = (role = 'AUDITOR'))
);
