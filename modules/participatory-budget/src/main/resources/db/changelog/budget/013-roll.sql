--liquibase formatted sql

--changeset budget:013-roll
-- Who may vote at the desk. Whether they did is not noted here, and the names go ninety days after the vote.
create table budget_roll_entry (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    number text not null check (length(number) between 1 and 40),
    name text not null check (length(name) between 1 and 120),
    -- The name as it is looked for: without accents or capitals.
    folded text not null,
    born_on date,
    district text check (length(district) between 1 and 120),
    primary key (tenant_id, id),
    constraint budget_roll_entry_once unique (tenant_id, edition_id, number),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_roll_entry');
