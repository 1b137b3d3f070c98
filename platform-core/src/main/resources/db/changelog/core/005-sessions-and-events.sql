--liquibase formatted sql

--changeset core:005-sessions
-- Spring Session's own tables with the tenant put in front by default: a session of one town does not exist on another's.
create table spring_session (
    tenant_id int not null default nullif(current_setting('agissons.tenant', true), '')::int references tenant (id),
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    primary key (tenant_id, primary_id)
);
create unique index spring_session_by_id on spring_session (tenant_id, session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (tenant_id, principal_name);
create table spring_session_attributes (
    tenant_id int not null default nullif(current_setting('agissons.tenant', true), '')::int,
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (tenant_id, session_primary_id, attribute_name),
    foreign key (tenant_id, session_primary_id) references spring_session (tenant_id, primary_id) on delete cascade
);
select agissons_protect('spring_session');
select agissons_protect('spring_session_attributes');

--changeset core:005-events
-- Spring Modulith's publication registry, a town's events being its own.
create table event_publication (
    tenant_id int not null default nullif(current_setting('agissons.tenant', true), '')::int references tenant (id),
    id uuid not null,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz,
    primary key (tenant_id, id)
);
create index event_publication_open on event_publication (tenant_id, publication_date) where completion_date is null;
create index event_publication_by_event on event_publication (tenant_id, listener_id) where completion_date is null;
select agissons_protect('event_publication');
