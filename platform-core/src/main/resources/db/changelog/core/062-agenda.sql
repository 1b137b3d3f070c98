--liquibase formatted sql

--changeset core:062-agenda-key
-- The way to a person's own agenda for a phone that cannot sign in; of the key itself only a digest is kept.
create table agenda_key (
    tenant_id int not null references tenant (id),
    id uuid not null,
    person_id uuid not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, person_id),
    unique (tenant_id, digest),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id)
);
select agissons_protect('agenda_key');
