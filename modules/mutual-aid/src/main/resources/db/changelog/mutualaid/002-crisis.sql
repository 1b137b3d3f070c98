--liquibase formatted sql

--changeset mutualaid:002-crisis
create table mutualaid_crisis (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    words text not null check (length(words) between 1 and 300),
    hotline text not null check (length(hotline) <= 30),
    declared_at timestamptz not null,
    lifted_at timestamptz,
    primary key (tenant_id, id)
);
create unique index mutualaid_crisis_one_at_a_time on mutualaid_crisis (tenant_id) where lifted_at is null;
select agissons_protect('mutualaid_crisis');
