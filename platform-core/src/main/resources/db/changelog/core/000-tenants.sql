--liquibase formatted sql

--changeset core:000-protect splitStatements:false
-- Forces row-level security on a tenant table: the server's role sees one tenant's rows, the platform's role all of them.
-- Every tenant table calls this once, right after it is created.
create function agissons_protect(target regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy one_tenant on %s to agissons_app
        using (tenant_id = nullif(current_setting(''agissons.tenant'', true), '''')::int)
        with check (tenant_id = nullif(current_setting(''agissons.tenant'', true), '''')::int)', target);
    execute format('create policy whole_platform on %s to agissons_platform using (true) with check (true)', target);
    execute format('grant select, insert, update, delete on %s to agissons_app, agissons_platform', target);
end $$;
revoke execute on function agissons_protect(regclass) from public;

--changeset core:000-tenants
create table tenant (
    id int generated always as identity primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
    kind text not null check (kind in ('COMMUNE', 'EPCI', 'DEPARTEMENT', 'PROGRAMME')),
    state text not null check (state in ('DRAFT', 'OPEN', 'SUSPENDED')),
    name text not null check (length(name) between 1 and 120),
    territory text[] not null default '{}',
    zone text not null default 'Europe/Paris',
    modules text[] not null default '{}',
    theme jsonb not null default '{}',
    wording jsonb not null default '{}',
    created_at timestamptz not null default now()
);
create table tenant_host (
    host text primary key check (host = lower(host) and length(host) <= 253),
    tenant_id int not null references tenant (id),
    main boolean not null
);
create unique index tenant_host_one_main on tenant_host (tenant_id) where main;
create index tenant_host_of_tenant on tenant_host (tenant_id);
grant select, insert, update, delete on tenant, tenant_host to agissons_platform;

--changeset core:000-tenant-changes splitStatements:false
-- Tells every server node which tenant changed, at the commit of the change.
create function agissons_tell_tenant() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'tenant' then
        perform pg_notify('agissons_tenant', coalesce(new.id, old.id)::text);
    else
        perform pg_notify('agissons_tenant', coalesce(new.tenant_id, old.tenant_id)::text);
    end if;
    return null;
end $$;
create trigger tell after insert or update or delete on tenant for each row execute function agissons_tell_tenant();
create trigger tell after insert or update or delete on tenant_host for each row execute function agissons_tell_tenant();

--changeset core:000-platform
-- The operators' console is bound like a tenant and is none; there is one.
alter table tenant drop constraint tenant_kind_check;
alter table tenant add constraint tenant_kind_check
    check (kind in ('COMMUNE', 'EPCI', 'DEPARTEMENT', 'PROGRAMME', 'PLATFORM'));
create unique index tenant_one_platform on tenant (kind) where kind = 'PLATFORM';
