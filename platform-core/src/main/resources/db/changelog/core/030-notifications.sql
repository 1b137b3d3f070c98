--liquibase formatted sql

--changeset core:030-notifications
-- The outbox and the inbox in one: what a person is told, whether they read it, and how far its mail got.
create table notification (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    recipient uuid not null,
    type text not null check (length(type) between 1 and 120),
    once text not null check (length(once) between 1 and 200),
    arguments jsonb not null default '[]',
    path text check (path ~ '^/([^/\\]|$)' and length(path) <= 300),
    created_at timestamptz not null,
    read_at timestamptz,
    mail_state text not null check (mail_state in ('NONE', 'PENDING', 'SENDING', 'SENT', 'FAILED')),
    attempts int not null default 0,
    next_attempt_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, recipient, once),
    foreign key (tenant_id, recipient) references membership (tenant_id, person_id) on delete cascade,
    check ((mail_state in ('PENDING', 'SENDING')) = (next_attempt_at is not null))
);
create index notification_inbox on notification (tenant_id, recipient, id desc);
create index notification_unread on notification (tenant_id, recipient) where read_at is null;
create index notification_due on notification (next_attempt_at) where mail_state in ('PENDING', 'SENDING');
select agissons_protect('notification');

--changeset core:030-scheduled-tasks
-- db-scheduler's own table: jobs of the platform, of no tenant, out of the server role's reach.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to agissons_platform;

--changeset core:030-mailed-at
-- When a mail left: how many of one sort a person got lately is counted over all towns.
alter table notification add column mailed_at timestamptz;
create index notification_mailed on notification (recipient, type, mailed_at) where mail_state in ('SENDING', 'SENT');

--changeset core:030-letters
-- A mail may be for somebody who is no member yet: an address instead of a person, and never in an inbox.
alter table notification alter column recipient drop not null;
alter table notification add column address text
    check (address = lower(address) and length(address) between 3 and 254 and address !~ '[[:cntrl:]]');
alter table notification add constraint notification_for_somebody check ((recipient is null) <> (address is null));
create unique index notification_once_to_address on notification (tenant_id, address, once);

--changeset core:030-unsent
-- Why a mail did not leave, when it did not.
alter table notification add column unsent text
    check (unsent in ('NO_SITE', 'NO_ADDRESS', 'MODULE_OFF', 'ENOUGH', 'GAVE_UP')),
    add constraint notification_unsent_is_over check (unsent is null or mail_state in ('NONE', 'FAILED'));
