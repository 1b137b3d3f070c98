--liquibase formatted sql

--changeset core:050-module-allowance
-- What operators keep from a town stands beside what its admins have switched on, and the two never meet, whoever writes.
alter table tenant add column withheld text[] not null default '{}';
alter table tenant add constraint tenant_withheld_modules_are_off check (not modules && withheld);

--changeset core:050-own-modules
-- The server may read and switch the modules of the one town it serves, in the transaction that tells the journal.
alter table tenant enable row level security;
create policy one_tenant on tenant to agissons_app
    using (id = nullif(current_setting('agissons.tenant', true), '')::int)
    with check (id = nullif(current_setting('agissons.tenant', true), '')::int);
create policy whole_platform on tenant to agissons_platform using (true) with check (true);
grant select (id, modules, withheld), update (modules) on tenant to agissons_app;
