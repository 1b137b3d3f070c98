--liquibase formatted sql

--changeset budget:020-idea
create extension if not exists pg_trgm;
create table budget_idea (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    -- Nothing while nobody knows which part of the town it is for.
    envelope_id uuid,
    author_id uuid not null,
    title text not null check (length(title) between 3 and 120),
    words text not null check (length(words) <= 5000),
    category text not null check (length(category) <= 40),
    place text not null check (length(place) <= 200),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    cost_cents bigint check (cost_cents between 1 and 100000000000),
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN', 'MERGED')),
    -- What the services found, once everybody may read it.
    outcome text check (outcome in ('FEASIBLE', 'CHANGED', 'INFEASIBLE')),
    merged_into uuid,
    supports int not null default 0 check (supports >= 0),
    created_at timestamptz not null,
    published_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, edition_id, id),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id),
    foreign key (tenant_id, edition_id, envelope_id) references budget_envelope (tenant_id, edition_id, id),
    foreign key (tenant_id, author_id) references membership (tenant_id, person_id),
    foreign key (tenant_id, edition_id, merged_into) references budget_idea (tenant_id, edition_id, id),
    check ((latitude is null) = (longitude is null)),
    check ((state = 'DRAFT') = (published_at is null)),
    check (state = 'DRAFT' or length(words) > 0),
    check ((state = 'MERGED') = (merged_into is not null) and merged_into <> id),
    check (state in ('PUBLISHED', 'MERGED') or supports = 0)
);
create index budget_idea_of_edition on budget_idea (tenant_id, edition_id, envelope_id);
create index budget_idea_latest on budget_idea (tenant_id, edition_id, id desc) where state = 'PUBLISHED';
create index budget_idea_supported on budget_idea (tenant_id, edition_id, supports desc, id desc)
    where state = 'PUBLISHED';
create index budget_idea_of_author on budget_idea (tenant_id, author_id, id);
create index budget_idea_merged on budget_idea (tenant_id, edition_id, merged_into);
select agissons_protect('budget_idea');

--changeset budget:020-idea-author
-- Somebody who was asked to sign an idea too.
create table budget_idea_author (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    idea_id uuid not null,
    person_id uuid not null,
    state text not null check (state in ('INVITED', 'ACCEPTED', 'DECLINED')),
    invited_at timestamptz not null,
    primary key (tenant_id, id),
    constraint budget_idea_author_once unique (tenant_id, idea_id, person_id),
    foreign key (tenant_id, idea_id) references budget_idea (tenant_id, id) on delete cascade,
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id)
);
create index budget_idea_author_of_person on budget_idea_author (tenant_id, person_id, idea_id);
select agissons_protect('budget_idea_author');

--changeset budget:020-picture
create table budget_idea_picture (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    idea_id uuid not null,
    file text not null check (length(file) <= 120),
    small text not null check (length(small) <= 120),
    width int not null check (width between 1 and 10000),
    height int not null check (height between 1 and 10000),
    alt text not null check (length(alt) between 1 and 300),
    primary key (tenant_id, id),
    foreign key (tenant_id, idea_id) references budget_idea (tenant_id, id) on delete cascade
);
create index budget_idea_picture_of_idea on budget_idea_picture (tenant_id, idea_id, id);
select agissons_protect('budget_idea_picture');

--changeset budget:020-clarification
-- What authors add once people count on what they wrote.
create table budget_clarification (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    idea_id uuid not null,
    words text not null check (length(words) between 1 and 2000),
    written_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, idea_id) references budget_idea (tenant_id, id) on delete cascade
);
create index budget_clarification_of_idea on budget_clarification (tenant_id, idea_id, id);
select agissons_protect('budget_clarification');

--changeset budget:020-support
create table budget_support (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    idea_id uuid not null,
    person_id uuid not null,
    given_at timestamptz not null,
    primary key (tenant_id, id),
    constraint budget_support_once unique (tenant_id, idea_id, person_id),
    foreign key (tenant_id, idea_id) references budget_idea (tenant_id, id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id)
);
create index budget_support_of_person on budget_support (tenant_id, person_id, idea_id);
select agissons_protect('budget_support');

-- How many ideas of an edition somebody supports.
create table budget_supporter (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    person_id uuid not null,
    supports int not null check (supports >= 0),
    primary key (tenant_id, id),
    constraint budget_supporter_once unique (tenant_id, edition_id, person_id),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id)
);
create index budget_supporter_of_person on budget_supporter (tenant_id, person_id);
select agissons_protect('budget_supporter');

-- The most ideas that one person supports in an edition; none where everybody supports as many as they like.
create table budget_support_limit (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    most int not null check (most between 1 and 1000),
    primary key (tenant_id, id),
    constraint budget_support_limit_once unique (tenant_id, edition_id),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_support_limit');

--changeset budget:020-project
alter table budget_project add constraint budget_project_of_idea
    foreign key (tenant_id, edition_id, idea_id) references budget_idea (tenant_id, edition_id, id);
create index budget_project_by_idea on budget_project (tenant_id, edition_id, idea_id);
