--liquibase formatted sql

--changeset budget:011-code
-- A letter's code, by its hash: the code itself stands in the letter only. Whether it was used is not noted here.
create table budget_vote_code (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
    district text check (length(district) between 1 and 120),
    primary key (tenant_id, id),
    constraint budget_vote_code_once unique (tenant_id, edition_id, code_hash),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_vote_code');
