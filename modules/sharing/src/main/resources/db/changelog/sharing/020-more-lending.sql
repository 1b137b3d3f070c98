--liquibase formatted sql

--changeset sharing:020-borrow-policy
alter table sharing_library add column max_loans int not null default 20 check (max_loans between 1 and 1000);
alter table sharing_library add column offer_days int not null default 1 check (offer_days between 1 and 7);

--changeset sharing:020-offer
-- What is offered to the first in line is kept for them by the very rule that keeps what is promised.
alter table sharing_reservation add column answer_by timestamptz;
alter table sharing_reservation drop constraint sharing_reservation_state_check;
alter table sharing_reservation add constraint sharing_reservation_state_check check (state in ('OFFERED', 'REQUESTED',
    'APPROVED', 'OUT', 'RETURNED', 'CLOSED', 'REFUSED', 'CANCELLED', 'EXPIRED', 'OVERDUE', 'LOST'));
alter table sharing_reservation add constraint sharing_reservation_offer_ends
    check (state <> 'OFFERED' or answer_by is not null);
alter table sharing_reservation drop constraint sharing_reservation_one_at_a_time;
alter table sharing_reservation add constraint sharing_reservation_one_at_a_time exclude using gist (
    tenant_id with =, unit_id with =, tstzrange(occupied_from, occupied_until, '[)') with &&)
    where (state in ('OFFERED', 'REQUESTED', 'APPROVED', 'OUT', 'OVERDUE') and unit_id is not null);
alter table sharing_reservation drop constraint sharing_reservation_once;
alter table sharing_reservation add constraint sharing_reservation_once exclude using gist (
    tenant_id with =, person_id with =, model_id with =, tstzrange(pickup_at, due_at, '[)') with &&)
    where (state in ('OFFERED', 'REQUESTED', 'APPROVED', 'OUT', 'OVERDUE'));
drop index sharing_reservation_of_model;
create index sharing_reservation_of_model on sharing_reservation (tenant_id, model_id)
    where state in ('OFFERED', 'REQUESTED', 'APPROVED', 'OUT', 'OVERDUE');
create index sharing_reservation_unanswered on sharing_reservation (tenant_id, answer_by) where state = 'OFFERED';

--changeset sharing:020-hold
-- A place in the line for a model and for some days: first come, first served.
create table sharing_hold (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    library_id uuid not null,
    model_id uuid not null,
    person_id uuid not null,
    organisation_id uuid,
    pickup_day date not null,
    due_day date not null,
    note text not null check (length(note) <= 1000),
    state text not null check (state in ('WAITING', 'SERVED', 'LEFT', 'OVER')),
    joined_at timestamptz not null,
    -- What it led to: an offer, whatever becomes of that.
    reservation_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, reservation_id),
    foreign key (tenant_id, library_id, model_id) references sharing_model (tenant_id, library_id, id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
    foreign key (tenant_id, reservation_id) references sharing_reservation (tenant_id, id),
    check (pickup_day <= due_day),
    check ((state = 'SERVED') = (reservation_id is not null)),
    constraint sharing_hold_once exclude using gist (
        tenant_id with =, person_id with =, model_id with =, daterange(pickup_day, due_day, '[]') with &&)
        where (state = 'WAITING')
);
create index sharing_hold_line on sharing_hold (tenant_id, model_id, joined_at, id) where state = 'WAITING';
create index sharing_hold_of_library on sharing_hold (tenant_id, library_id) where state = 'WAITING';
create index sharing_hold_of_person on sharing_hold (tenant_id, person_id, joined_at);
select agissons_protect('sharing_hold');
