--liquibase formatted sql

--changeset core:051-settings
-- What a town's admins set of a module: each version is a row of its own, and the last one counts.
create table module_settings (
    tenant_id int not null references tenant (id),
    id uuid not null,
    module text not null check (length(module) between 1 and 60),
    revision int not null check (revision > 0),
    value jsonb not null check (jsonb_typeof(value) = 'object' and length(value::text) <= 20000),
    set_by uuid,
    set_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, module, revision)
);
select agissons_protect('module_settings');
revoke update, delete on module_settings from agissons_app;

--changeset core:051-settings-told splitStatements:false
-- Tells every server node whose settings changed, at the commit of the change.
create function agissons_tell_settings() returns trigger language plpgsql as $$
begin
    perform pg_notify('agissons_settings', coalesce(new.tenant_id, old.tenant_id)::text);
    return null;
end $$;
create trigger tell after insert or update or delete on module_settings
    for each row execute function agissons_tell_settings();
