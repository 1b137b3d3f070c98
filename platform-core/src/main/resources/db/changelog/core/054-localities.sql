--liquibase formatted sql

--changeset core:054-neighbourhood
-- The parts a town's people know it by; an outline is the coordinates of a GeoJSON MultiPolygon, as text.
create table neighbourhood (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    name text not null check (length(name) between 1 and 80),
    outline text check (length(outline) <= 300000),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    primary key (tenant_id, id),
    check ((outline is null) = (latitude is null) and (latitude is null) = (longitude is null))
);
create unique index neighbourhood_name on neighbourhood (tenant_id, lower(name));
select agissons_protect('neighbourhood');

--changeset core:054-partner
create table partner (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    name text not null check (length(name) between 1 and 80),
    line text not null check (length(line) <= 160),
    website text check (length(website) <= 300 and website ~ '^https?://'),
    position int not null,
    primary key (tenant_id, id)
);
create index partner_in_order on partner (tenant_id, position, id);
select agissons_protect('partner');
