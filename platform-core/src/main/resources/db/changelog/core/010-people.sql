--liquibase formatted sql

--changeset core:010-membership
-- What a person is in one town, with the town's own copy of name, address and language: no table of persons spans towns.
create table membership (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    person_id uuid not null,
    role text not null default 'RESIDENT' check (role in ('RESIDENT', 'MODERATOR', 'ADMIN')),
    display_name text not null check (length(display_name) between 1 and 80),
    email text check (email = lower(email) and length(email) between 3 and 254 and email !~ '[[:cntrl:]]'),
    language text not null check (language in ('fr', 'en')),
    commune_code text check (commune_code ~ '^[0-9][0-9AB][0-9]{3}$'),
    muted_mails text[] not null default '{}' check (cardinality(muted_mails) <= 100),
    joined_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, person_id),
    unique (tenant_id, email)
);
create index membership_staff on membership (tenant_id, role) where role <> 'RESIDENT';
select agissons_protect('membership');
