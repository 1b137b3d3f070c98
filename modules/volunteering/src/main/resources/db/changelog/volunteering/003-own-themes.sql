--liquibase formatted sql

--changeset volunteering:003-own-themes
-- The themes a town has made up beside the national ones. Numbers say how many there may be, and are never given twice.
create table volunteering_theme (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    number int not null check (number between 1 and 30),
    name text not null check (length(name) between 2 and 40 and name !~ '[[:cntrl:]]'),
    primary key (tenant_id, id),
    unique (tenant_id, number)
);
create unique index volunteering_theme_name on volunteering_theme (tenant_id, lower(name));
select agissons_protect('volunteering_theme');

--changeset volunteering:003-missions-of-own-themes
-- A mission is about a national domain, or about a theme that its town has.
alter table volunteering_mission
    add constraint volunteering_mission_theme_known check (theme ~ '^([A-Z_]+|OWN-[1-9][0-9]?)$'),
    add column own_theme int generated always as (
        case when theme like 'OWN-%' then substr(theme, 5)::int end) stored,
    add foreign key (tenant_id, own_theme) references volunteering_theme (tenant_id, number);
create index volunteering_mission_by_own_theme on volunteering_mission (tenant_id, own_theme) where own_theme is not null;
