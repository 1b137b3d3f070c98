--liquibase formatted sql

--changeset budget:086-electors
-- How many stood on the roll when the result was published, by district: the roll itself goes, and turnout stays readable.
create table budget_result_electors (
    tenant_id int not null references tenant (id),
    id uuid not null,
    edition_id uuid not null,
    district text check (length(district) between 1 and 120),
    electors int not null check (electors > 0),
    primary key (tenant_id, id),
    constraint budget_result_electors_once unique nulls not distinct (tenant_id, edition_id, district),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_result_electors');
create trigger stays before update or delete on budget_result_electors
    for each row execute function budget_result_stays();
