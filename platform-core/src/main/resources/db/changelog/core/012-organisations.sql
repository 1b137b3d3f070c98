--liquibase formatted sql

--changeset core:012-organisations
create table organisation (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    name text not null check (length(name) between 2 and 120),
    name_key text collate "C" not null check (length(name_key) <= 400),
    slug text not null check (slug ~ '^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$'),
    kind text not null check (kind in ('ASSOCIATION', 'PUBLIC_BODY', 'ESUS', 'COMPANY', 'INFORMAL_GROUP')),
    rna text check (rna ~ '^W[0-9A-Z]{9}$'),
    tribunal text check (length(tribunal) between 1 and 60),
    tribunal_volume int check (tribunal_volume > 0),
    tribunal_folio int check (tribunal_folio > 0),
    siret text check (siret ~ '^[0-9]{14}$'),
    description text not null check (length(description) <= 4000),
    website text check (website ~ '^https?://' and length(website) <= 300),
    contact_email text check (length(contact_email) between 3 and 254),
    commune_code text check (commune_code ~ '^[0-9][0-9AB][0-9]{3}$'),
    state text not null check (state in ('DRAFT', 'PENDING', 'VALIDATED', 'FLAGGED', 'WITHDRAWN')),
    reason text check (length(reason) between 1 and 1000),
    created_at timestamptz not null,
    submitted_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, slug),
    check ((tribunal is null) = (tribunal_volume is null) and (tribunal is null) = (tribunal_folio is null))
);
create index organisation_public on organisation (tenant_id, name_key, id) where state = 'VALIDATED';
create index organisation_pending on organisation (tenant_id, submitted_at, id) where state = 'PENDING';
select agissons_protect('organisation');

create table organisation_member (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    organisation_id uuid not null,
    person_id uuid not null,
    role text not null check (role in ('OWNER', 'MANAGER', 'MEMBER')),
    invited_at timestamptz not null,
    joined_at timestamptz check (joined_at >= invited_at),
    primary key (tenant_id, id),
    unique (tenant_id, organisation_id, person_id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id) on delete cascade,
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id)
);
create index organisation_member_by_person on organisation_member (tenant_id, person_id);
select agissons_protect('organisation_member');

--changeset core:012-organisation-owner splitStatements:false
-- Refuses, at the commit, to leave an organisation without an owner. The organisation is locked first: two owners who
-- leave at the same moment wait for one another, and the second finds nobody left.
create function organisation_keeps_owner() returns trigger language plpgsql as $$
declare
    owned uuid;
begin
    if tg_table_name = 'organisation' then
        owned := new.id;
    else
        owned := old.organisation_id;
    end if;
    perform 1 from organisation where tenant_id = coalesce(new.tenant_id, old.tenant_id) and id = owned for update;
    if found and not exists (
        select 1 from organisation_member
        where tenant_id = coalesce(new.tenant_id, old.tenant_id) and organisation_id = owned
        and role = 'OWNER' and joined_at is not null
    ) then
        raise exception 'Organisation % has no owner', owned using errcode = 'check_violation', constraint = 'organisation_owner';
    end if;
    return null;
end $$;
create constraint trigger owner_at_birth after insert on organisation
    deferrable initially deferred for each row execute function organisation_keeps_owner();
create constraint trigger owner_for_life after update or delete on organisation_member
    deferrable initially deferred for each row execute function organisation_keeps_owner();
