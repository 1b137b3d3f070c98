--liquibase formatted sql

--changeset core:021-territory-outlines
-- Shared by all tenants: official geography, written by the operator's import only.
create table territory_outline (
    level varchar not null check (level in ('COMMUNE', 'DEPARTEMENT', 'REGION', 'COUNTRY')),
    code varchar(9) not null,
    south double precision not null,
    west double precision not null,
    north double precision not null,
    east double precision not null,
    -- Of a GeoJSON MultiPolygon, as text: they go to the browser unread.
    coordinates text not null,
    source varchar(200),
    primary key (level, code)
);
grant select on territory_outline to agissons_app;
grant select, insert, update, delete on territory_outline to agissons_platform;
