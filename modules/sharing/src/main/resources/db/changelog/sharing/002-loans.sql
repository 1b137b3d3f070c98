--liquibase formatted sql

--changeset sharing:002-btree-gist
create extension if not exists btree_gist;

--changeset sharing:002-reservation
create table sharing_reservation (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    library_id uuid not null,
    model_id uuid not null,
    -- None while no unit of the model is free for it any more: then it is at risk.
    unit_id uuid,
    person_id uuid not null,
    organisation_id uuid,
    pickup_day date not null,
    due_day date not null,
    pickup_at timestamptz not null,
    due_at timestamptz not null,
    occupied_from timestamptz not null,
    occupied_until timestamptz not null,
    state text not null check (state in ('REQUESTED', 'APPROVED', 'OUT', 'RETURNED', 'CLOSED', 'REFUSED', 'CANCELLED',
        'EXPIRED', 'OVERDUE', 'LOST')),
    note text not null check (length(note) <= 1000),
    reason text not null check (length(reason) <= 1000),
    extensions int not null default 0 check (extensions >= 0),
    terms_version int,
    deposit_held bigint not null default 0 check (deposit_held >= 0),
    requested_at timestamptz not null,
    handed_at timestamptz,
    returned_at timestamptz,
    -- When staff let somebody borrow again who was late.
    pardoned_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, library_id, model_id) references sharing_model (tenant_id, library_id, id),
    foreign key (tenant_id, model_id, unit_id) references sharing_unit (tenant_id, model_id, id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
    check (pickup_at < due_at and occupied_from <= pickup_at and due_at <= occupied_until),
    check ((handed_at is null) = (terms_version is null)),
    check (state not in ('OUT', 'OVERDUE') or unit_id is not null),
    check (state <> 'CLOSED' or deposit_held = 0),
    constraint sharing_reservation_one_at_a_time exclude using gist (
        tenant_id with =, unit_id with =, tstzrange(occupied_from, occupied_until, '[)') with &&)
        where (state in ('REQUESTED', 'APPROVED', 'OUT', 'OVERDUE') and unit_id is not null),
    constraint sharing_reservation_once exclude using gist (
        tenant_id with =, person_id with =, model_id with =, tstzrange(pickup_at, due_at, '[)') with &&)
        where (state in ('REQUESTED', 'APPROVED', 'OUT', 'OVERDUE'))
);
create index sharing_reservation_of_person on sharing_reservation (tenant_id, person_id, pickup_at);
create index sharing_reservation_of_library on sharing_reservation (tenant_id, library_id, state, pickup_at);
create index sharing_reservation_of_model on sharing_reservation (tenant_id, model_id)
    where state in ('REQUESTED', 'APPROVED', 'OUT', 'OVERDUE');
select agissons_protect('sharing_reservation');
