--liquibase formatted sql

--changeset core:015-wished-host
-- The name of its own that a town would like to answer on; nobody's before its DNS bears it out.
create table wished_host (
    tenant_id int not null references tenant (id),
    host text not null check (host = lower(host) and length(host) <= 253),
    asked_at timestamptz not null,
    primary key (tenant_id)
);
select agissons_protect('wished_host');
