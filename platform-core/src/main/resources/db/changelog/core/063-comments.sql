--liquibase formatted sql

--changeset core:063-thread
-- What is said about one thing of a module: it bears the thing's own number, and counts what can be read.
create table comment_thread (
    tenant_id int not null references tenant (id),
    id uuid not null,
    kind text not null check (length(kind) between 1 and 60),
    comments int not null default 0 check (comments >= 0),
    primary key (tenant_id, id)
);
select agissons_protect('comment_thread');

--changeset core:063-comment
-- One thing said, or an answer to it; an answer has no answers of its own.
create table comment (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    thread_id uuid not null,
    parent_id uuid,
    author_id uuid not null,
    official boolean not null,
    words text not null check (length(words) <= 4000),
    state text not null check (state in ('VISIBLE', 'HIDDEN', 'REMOVED')),
    replies int not null default 0 check (replies >= 0),
    written_at timestamptz not null,
    edited_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, thread_id, id),
    foreign key (tenant_id, thread_id) references comment_thread (tenant_id, id),
    foreign key (tenant_id, thread_id, parent_id) references comment (tenant_id, thread_id, id),
    foreign key (tenant_id, author_id) references membership (tenant_id, person_id),
    check ((state = 'REMOVED') = (words = '')),
    check (parent_id is null or replies = 0)
);
create index comment_answers on comment (tenant_id, thread_id, parent_id, id);
create index comment_heads on comment (tenant_id, thread_id, id desc) where parent_id is null;
create index comment_of_author on comment (tenant_id, author_id);
select agissons_protect('comment');
