--liquibase formatted sql

--changeset budget:103-incident
-- What went wrong with a vote: only ever added to, and read by everybody.
create table budget_incident (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    words text not null check (length(words) between 10 and 1000),
    began_at timestamptz not null,
    ended_at timestamptz,
    noted_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id),
    check (began_at <= noted_at and began_at < ended_at and ended_at <= noted_at)
);
create index budget_incident_of_edition on budget_incident (tenant_id, edition_id);
select agissons_protect('budget_incident');
revoke update, delete on budget_incident from agissons_app;
