-- Documents by the SHA-256 of their bytes, with the text that passages refer to.
create table document (
    sha256      char(64) primary key,
    media_type  varchar(128) not null,
    length      bigint not null,
    bytes       bytea not null,
    text        text not null,
    text_sha256 char(64) not null,
    stored_at   varchar(32) not null
);
