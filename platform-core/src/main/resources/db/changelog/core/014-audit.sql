--liquibase formatted sql

--changeset core:014-audit
-- The town's journal. Each line carries the seal of the one before; nobody changes a line or takes one out.
create table audit_entry (
    tenant_id int not null references tenant (id),
    id uuid not null,
    number bigint not null check (number > 0),
    happened_at timestamptz not null,
    actor uuid,
    kind text not null check (length(kind) between 1 and 60),
    subject uuid not null,
    state_before text not null check (length(state_before) between 1 and 40),
    state_after text not null check (length(state_after) between 1 and 40),
    reason text not null check (length(reason) <= 1000),
    previous bytea not null check (length(previous) = 32),
    seal bytea not null check (length(seal) = 32),
    primary key (tenant_id, id),
    unique (tenant_id, number)
);
create index audit_entry_of_subject on audit_entry (tenant_id, kind, subject, number);
select agissons_protect('audit_entry');
revoke update, delete on audit_entry from agissons_app, agissons_platform;

--changeset core:014-audit-for-ever splitStatements:false
-- The rights above keep the server out; this keeps its owner from doing it by mistake.
create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A line of the journal stays as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger stays before update or delete or truncate on audit_entry for each statement
    execute function audit_entry_stays();
