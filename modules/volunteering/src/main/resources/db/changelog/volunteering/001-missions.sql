--liquibase formatted sql

--changeset volunteering:001-mission
create table volunteering_mission (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    organisation_id uuid not null,
    organisation_name text not null check (length(organisation_name) between 1 and 200),
    organisation_validated boolean not null,
    title text not null check (length(title) between 3 and 120),
    objective text not null check (length(objective) between 1 and 500),
    description text not null check (length(description) between 1 and 10000),
    theme text not null check (length(theme) <= 40),
    date_type text not null check (date_type in ('SLOTS', 'ONGOING')),
    remote text not null check (remote in ('NO', 'POSSIBLE', 'FULL')),
    street text check (length(street) <= 200),
    commune_code text check (length(commune_code) = 5),
    city text check (length(city) between 1 and 120),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    address_precision text check (length(address_precision) <= 20),
    min_age int check (min_age between 16 and 99),
    open_to_minors boolean not null,
    auto_accept boolean not null,
    motivation_required boolean not null,
    registration_open boolean not null,
    online boolean not null,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'VALIDATED', 'ENDED', 'CANCELLED', 'FLAGGED')),
    moderation_note text check (length(moderation_note) <= 1000),
    listed boolean not null,
    open_until timestamptz not null,
    created_at timestamptz not null,
    submitted_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
    -- A mission done wholly from afar has no address; any other has one, with its point.
    check ((remote = 'FULL') = (commune_code is null)),
    check ((commune_code is null) = (city is null) and (city is null) = (latitude is null)
        and (latitude is null) = (longitude is null)),
    check (not listed or (state = 'VALIDATED' and online and organisation_validated))
);
create index volunteering_mission_by_theme on volunteering_mission (tenant_id, theme, open_until) where listed;
create index volunteering_mission_by_latitude on volunteering_mission (tenant_id, latitude) where listed;
create index volunteering_mission_by_organisation on volunteering_mission (tenant_id, organisation_id, id);
create index volunteering_mission_queue on volunteering_mission (tenant_id, submitted_at, id)
    where state in ('SUBMITTED', 'FLAGGED');
select agissons_protect('volunteering_mission');

--changeset volunteering:001-slot
-- An ongoing mission has one standing slot, dated at the end of time so that it sorts after all dates.
create table volunteering_slot (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    mission_id uuid not null,
    standing boolean not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    -- When the mission's previous slot ends: the slot to show at an instant is the one between the two, found without a job.
    preceding_end timestamptz not null,
    weekend boolean not null,
    evening boolean not null,
    capacity int not null check (capacity between 1 and 10000),
    taken int not null default 0,
    cancelled boolean not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, mission_id) references volunteering_mission (tenant_id, id) on delete cascade,
    check (taken between 0 and capacity),
    check (standing or (starts_at < ends_at and ends_at <= starts_at + interval '24 hours'))
);
create index volunteering_slot_in_order on volunteering_slot (tenant_id, starts_at, id) where not cancelled;
create index volunteering_slot_of_mission on volunteering_slot (tenant_id, mission_id, ends_at);
select agissons_protect('volunteering_slot');
