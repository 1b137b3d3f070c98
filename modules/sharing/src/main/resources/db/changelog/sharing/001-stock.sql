--liquibase formatted sql

--changeset sharing:001-library
-- A library without an organisation is the town's own.
create table sharing_library (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    organisation_id uuid,
    name text not null check (length(name) between 3 and 120),
    about text not null check (length(about) <= 2000),
    contact text not null check (length(contact) <= 200),
    street text not null check (length(street) <= 200),
    commune_code text not null check (length(commune_code) = 5),
    city text not null check (length(city) between 1 and 120),
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    address_precision text not null check (length(address_precision) <= 20),
    hours text not null check (length(hours) <= 500),
    lead_days int not null check (lead_days between 0 and 30),
    max_days int not null check (max_days between 1 and 365),
    horizon_days int not null check (horizon_days between 1 and 730),
    buffer_hours int not null check (buffer_hours between 0 and 168),
    same_day boolean not null,
    max_visits int not null check (max_visits between 1 and 1000),
    max_extensions int not null check (max_extensions between 0 and 10),
    late_days int not null check (late_days between 1 and 60),
    penalty_days int not null check (penalty_days between 0 and 365),
    terms text not null check (length(terms) <= 10000),
    terms_version int not null check (terms_version >= 1),
    open boolean not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
create index sharing_library_of_organisation on sharing_library (tenant_id, organisation_id);
select agissons_protect('sharing_library');

--changeset sharing:001-closure
create table sharing_closure (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    library_id uuid not null,
    first_day date not null,
    last_day date not null,
    reason text not null check (length(reason) <= 200),
    primary key (tenant_id, id),
    foreign key (tenant_id, library_id) references sharing_library (tenant_id, id) on delete cascade,
    check (first_day <= last_day and last_day <= first_day + 400)
);
create index sharing_closure_of_library on sharing_closure (tenant_id, library_id, last_day);
select agissons_protect('sharing_closure');

--changeset sharing:001-model
create table sharing_model (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    library_id uuid not null,
    name text not null check (length(name) between 3 and 120),
    description text not null check (length(description) between 1 and 5000),
    care text not null check (length(care) <= 2000),
    category text not null check (length(category) <= 40),
    deposit_cents bigint not null check (deposit_cents between 0 and 1000000),
    min_age int check (min_age between 15 and 99),
    consumable boolean not null,
    approval boolean not null,
    offered boolean not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, library_id, id),
    foreign key (tenant_id, library_id) references sharing_library (tenant_id, id)
);
create index sharing_model_by_name on sharing_model (tenant_id, name, id) where offered;
select agissons_protect('sharing_model');

--changeset sharing:001-unit
create table sharing_unit (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    library_id uuid not null,
    model_id uuid not null,
    code text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,19}$'),
    condition text not null check (condition in ('NEW', 'GOOD', 'WORN', 'DAMAGED', 'UNSAFE')),
    state text not null check (state in ('AVAILABLE', 'OUT', 'MAINTENANCE', 'LOST', 'RETIRED')),
    reason text not null check (length(reason) <= 500),
    primary key (tenant_id, id),
    unique (tenant_id, model_id, id),
    constraint sharing_unit_code_once unique (tenant_id, library_id, code),
    foreign key (tenant_id, library_id, model_id) references sharing_model (tenant_id, library_id, id),
    check (state in ('AVAILABLE', 'OUT') or length(reason) > 0),
    check (state <> 'AVAILABLE' or condition <> 'UNSAFE')
);
create index sharing_unit_of_model on sharing_unit (tenant_id, model_id, code);
select agissons_protect('sharing_unit');
-- What stands on the label never changes, whoever asks.
revoke update on sharing_unit from agissons_app;
grant update (version, condition, state, reason) on sharing_unit to agissons_app;
