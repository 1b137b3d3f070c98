--liquibase formatted sql

--changeset sharing:040-owner
-- A library of nobody's name but a resident's own. Its row is what everybody may know: a rough place, no door, no number.
alter table sharing_library add column owner_id uuid;
alter table sharing_library add foreign key (tenant_id, owner_id) references membership (tenant_id, person_id);
alter table sharing_library add constraint sharing_library_one_keeper check (owner_id is null or organisation_id is null);
alter table sharing_library add constraint sharing_library_no_door
    check (owner_id is null or street = '' and contact = '' and address_precision = 'MUNICIPALITY');
alter table sharing_library add constraint sharing_library_one_of_owner unique (tenant_id, owner_id);

--changeset sharing:040-door
-- Where the owner's door is and how to reach them: apart from the library, so that no list or search can give it away.
create table sharing_owner_door (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    library_id uuid not null,
    contact text not null check (length(contact) <= 200),
    street text not null check (length(street) <= 200),
    commune_code text not null check (length(commune_code) = 5),
    city text not null check (length(city) between 1 and 120),
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    address_precision text not null check (length(address_precision) <= 20),
    primary key (tenant_id, id),
    constraint sharing_owner_door_once unique (tenant_id, library_id),
    foreign key (tenant_id, library_id) references sharing_library (tenant_id, id)
);
select agissons_protect('sharing_owner_door');
