--liquibase formatted sql

--changeset sharing:003-deposit
-- The ledger of one loan: each entry begins with what the one before left, so that no sum is ever written that the
-- entries do not make, and none is below nothing.
create table sharing_deposit (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    reservation_id uuid not null,
    number int not null check (number >= 1),
    previous int,
    kind text not null check (kind in ('TAKEN', 'RETURNED', 'RETAINED')),
    means text not null check (length(means) between 1 and 20),
    cents bigint not null check (cents > 0),
    before_cents bigint not null check (before_cents >= 0),
    after_cents bigint not null check (after_cents >= 0),
    note text not null check (length(note) <= 500),
    by_person uuid not null,
    at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, reservation_id, number),
    unique (tenant_id, reservation_id, number, after_cents),
    foreign key (tenant_id, reservation_id) references sharing_reservation (tenant_id, id),
    foreign key (tenant_id, reservation_id, previous, before_cents)
        references sharing_deposit (tenant_id, reservation_id, number, after_cents) on delete cascade,
    check (number = 1 and previous is null and before_cents = 0 or previous = number - 1),
    check (after_cents = before_cents + case kind when 'TAKEN' then cents else -cents end)
);
select agissons_protect('sharing_deposit');
revoke update, delete on sharing_deposit from agissons_app;

--changeset sharing:003-inspection
create table sharing_inspection (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    reservation_id uuid not null,
    direction text not null check (direction in ('OUT', 'BACK')),
    condition text not null check (condition in ('NEW', 'GOOD', 'WORN', 'DAMAGED', 'UNSAFE')),
    complete boolean not null,
    identity_seen boolean not null,
    note text not null check (length(note) <= 1000),
    by_person uuid not null,
    at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, reservation_id, direction),
    foreign key (tenant_id, reservation_id) references sharing_reservation (tenant_id, id),
    check (direction = 'BACK' or identity_seen)
);
select agissons_protect('sharing_inspection');

--changeset sharing:003-incident
create table sharing_incident (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    reservation_id uuid not null,
    description text not null check (length(description) between 1 and 1000),
    decision text not null check (length(decision) <= 1000),
    retained_cents bigint not null check (retained_cents >= 0),
    settled_at timestamptz,
    opened_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, reservation_id),
    foreign key (tenant_id, reservation_id) references sharing_reservation (tenant_id, id),
    check (settled_at is not null or retained_cents = 0),
    check (settled_at is null or length(decision) > 0)
);
select agissons_protect('sharing_incident');
