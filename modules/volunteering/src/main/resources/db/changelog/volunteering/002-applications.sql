--liquibase formatted sql

--changeset volunteering:002-btree-gist
create extension if not exists btree_gist;

--changeset volunteering:002-application
create table volunteering_application (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    mission_id uuid not null,
    slot_id uuid not null,
    person_id uuid not null,
    -- The slot's time, none for an ongoing mission, kept here for the rule that nobody is in two places at once.
    starts_at timestamptz,
    ends_at timestamptz,
    state text not null check (state in
        ('PENDING', 'ACCEPTED', 'DECLINED', 'CANCELLED_BY_PERSON', 'CANCELLED_BY_ORGANISATION')),
    motivation text not null check (length(motivation) <= 2000),
    -- The age that was checked on a declared birth date, which is not kept.
    checked_age int,
    reason text check (length(reason) <= 40),
    reason_text text check (length(reason_text) <= 1000),
    may_return boolean not null default true,
    applied_at timestamptz not null,
    settled_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, slot_id) references volunteering_slot (tenant_id, id),
    foreign key (tenant_id, mission_id) references volunteering_mission (tenant_id, id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id),
    check ((starts_at is null) = (ends_at is null)),
    constraint volunteering_application_one_place_at_a_time exclude using gist (
        tenant_id with =, person_id with =, tstzrange(starts_at, ends_at) with &&)
        where (state = 'ACCEPTED' and starts_at is not null)
);
create unique index volunteering_application_once_active on volunteering_application (tenant_id, person_id, slot_id)
    where state in ('PENDING', 'ACCEPTED');
create index volunteering_application_of_person on volunteering_application (tenant_id, person_id, applied_at);
create index volunteering_application_of_slot on volunteering_application (tenant_id, slot_id);
create index volunteering_application_of_mission on volunteering_application (tenant_id, mission_id, applied_at);
select agissons_protect('volunteering_application');
