--liquibase formatted sql

--changeset core:040-search
create table search_document (
    tenant_id int not null references tenant (id),
    id uuid not null,
    kind text not null check (length(kind) between 1 and 60),
    title text not null check (length(title) <= 400),
    text text not null,
    path text not null check (path ~ '^/([^/\\]|$)' and length(path) <= 300),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    starts_at timestamptz,
    ends_at timestamptz,
    primary key (tenant_id, id),
    check ((latitude is null) = (longitude is null))
);
create index search_document_by_kind on search_document (tenant_id, kind);
select agissons_protect('search_document');

-- An inverted index in plain rows. Row-level security lets an index serve only leakproof operators: equality and order of
-- text are, the operators of full-text search (@@), of trigrams and of LIKE are not, and a GIN index stands unused.
create table search_term (
    tenant_id int not null references tenant (id),
    word text collate "C" not null check (length(word) between 1 and 40),
    id uuid not null,
    weight smallint not null check (weight > 0),
    primary key (tenant_id, word, id),
    foreign key (tenant_id, id) references search_document (tenant_id, id) deferrable initially deferred
);
select agissons_protect('search_term');

-- The town's own dictionary: each word of its documents once, with its French stem.
create table search_word (
    tenant_id int not null references tenant (id),
    word text collate "C" not null check (length(word) between 1 and 40),
    stem text collate "C" not null,
    primary key (tenant_id, word)
);
create index search_word_by_stem on search_word (tenant_id, stem);
select agissons_protect('search_word');

-- Each word with one letter left out: two words one typo apart share such a remainder.
create table search_remainder (
    tenant_id int not null references tenant (id),
    remainder text collate "C" not null,
    word text collate "C" not null,
    primary key (tenant_id, remainder, word),
    foreign key (tenant_id, word) references search_word (tenant_id, word) on delete cascade
);
create index search_remainder_by_word on search_remainder (tenant_id, word);
select agissons_protect('search_remainder');
