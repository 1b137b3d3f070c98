--liquibase formatted sql

--changeset theming:001-looks
-- What a town's admins are preparing; one for each town, shared by all of them.
create table look_draft (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null,
    theme jsonb not null,
    wording jsonb not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id)
);
select agissons_protect('look_draft');

-- Every look the site has worn, in order. Nobody rewrites one.
create table look_version (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null,
    number int not null check (number > 0),
    theme jsonb not null,
    wording jsonb not null,
    published_at timestamptz not null,
    published_by uuid,
    restored int check (restored < number),
    reason text not null check (length(reason) <= 300),
    primary key (tenant_id, id),
    unique (tenant_id, number)
);
select agissons_protect('look_version');
revoke update on look_version from agissons_app;
