--liquibase formatted sql

--changeset core:020-commune-points
-- Shared by all tenants: official geography, written by the operator's import only.
create table commune_point (
    code varchar(5) primary key,
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    quality varchar not null
);
grant select on commune_point to agissons_app;
grant select, insert, update, delete on commune_point to agissons_platform;
