--liquibase formatted sql

--changeset sharing:022-supply
-- What is used up is counted instead of numbered, and never below nothing.
create table sharing_supply (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    library_id uuid not null,
    model_id uuid not null,
    count int not null check (count between 0 and 100000),
    primary key (tenant_id, id),
    constraint sharing_supply_once unique (tenant_id, model_id),
    foreign key (tenant_id, library_id, model_id) references sharing_model (tenant_id, library_id, id)
);
select agissons_protect('sharing_supply');

--changeset sharing:022-taken
alter table sharing_reservation add column taken int not null default 0 check (taken >= 0);
alter table sharing_reservation add column rest int not null default 0;
alter table sharing_reservation add constraint sharing_reservation_rest_of_taken check (rest between 0 and taken);
alter table sharing_reservation add constraint sharing_reservation_unit_or_taken check (taken = 0 or unit_id is null);
