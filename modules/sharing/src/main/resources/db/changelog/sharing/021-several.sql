--liquibase formatted sql

--changeset sharing:021-group
-- Several things wished for together: each has a row of its own, as each keeps a unit, and all follow the first of them.
alter table sharing_reservation add column lead_id uuid;
alter table sharing_reservation add column group_id uuid generated always as (coalesce(lead_id, id)) stored;
alter table sharing_reservation add column kit_id uuid;
alter table sharing_reservation add column quantity int not null default 1 check (quantity between 1 and 500);
alter table sharing_reservation add foreign key (tenant_id, lead_id) references sharing_reservation (tenant_id, id);
alter table sharing_reservation add foreign key (tenant_id, group_id) references sharing_reservation (tenant_id, id);
alter table sharing_reservation add foreign key (tenant_id, library_id, kit_id)
    references sharing_model (tenant_id, library_id, id);
create index sharing_reservation_of_group on sharing_reservation (tenant_id, group_id);
create index sharing_reservation_of_kit on sharing_reservation (tenant_id, kit_id) where kit_id is not null;
alter table sharing_reservation drop constraint sharing_reservation_once;
alter table sharing_reservation add constraint sharing_reservation_once exclude using gist (
    tenant_id with =, person_id with =, model_id with =, tstzrange(pickup_at, due_at, '[)') with &&, group_id with <>)
    where (state in ('OFFERED', 'REQUESTED', 'APPROVED', 'OUT', 'OVERDUE'));
alter table sharing_hold add column quantity int not null default 1 check (quantity between 1 and 500);

--changeset sharing:021-share
-- How many of a hundred can be promised in advance; the rest stays for those who come at once.
alter table sharing_library add column reservable_share int not null default 100 check (reservable_share between 1 and 100);

--changeset sharing:021-kit
-- A kit is a model that has no units of its own but parts: other models of its library, none of them a kit.
alter table sharing_model add column kit boolean not null default false;
alter table sharing_model add unique (tenant_id, library_id, id, kit);
create table sharing_kit_part (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    library_id uuid not null,
    kit_id uuid not null,
    kit boolean not null default true check (kit),
    part_id uuid not null,
    part_kit boolean not null default false check (not part_kit),
    quantity int not null check (quantity between 1 and 50),
    primary key (tenant_id, id),
    constraint sharing_kit_part_once unique (tenant_id, kit_id, part_id),
    foreign key (tenant_id, library_id, kit_id, kit) references sharing_model (tenant_id, library_id, id, kit),
    foreign key (tenant_id, library_id, part_id, part_kit) references sharing_model (tenant_id, library_id, id, kit)
);
create index sharing_kit_part_of_part on sharing_kit_part (tenant_id, part_id);
select agissons_protect('sharing_kit_part');
