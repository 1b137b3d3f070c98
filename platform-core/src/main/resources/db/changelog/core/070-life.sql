--liquibase formatted sql

--changeset core:070-tenant-states
alter table tenant drop constraint tenant_state_check;
alter table tenant add constraint tenant_state_check
    check (state in ('DRAFT', 'OPEN', 'SUSPENDED', 'CLOSING', 'ERASING'));
-- An archive brings its number along; later sites are numbered after it.
grant usage, select, update on sequence tenant_id_seq to agissons_platform;

--changeset core:070-no-way-back splitStatements:false
-- What is being erased is not whole any more: it never becomes a site again.
create function tenant_stays_erased() returns trigger language plpgsql as $$
begin
    raise exception 'Site % is being erased', old.id using errcode = 'check_violation';
end $$;
create trigger stays_erased before update of state on tenant for each row
    when (old.state = 'ERASING' and new.state <> 'ERASING') execute function tenant_stays_erased();

--changeset core:070-tenant-closing
-- A site somebody asked to erase, and when that is due.
create table tenant_closing (
    tenant_id int primary key references tenant (id),
    state_before text not null,
    asked_at timestamptz not null,
    asked_by uuid,
    erase_at timestamptz not null check (erase_at >= asked_at),
    begun_at timestamptz,
    journal_lines bigint,
    journal_seal text
);
create index tenant_closing_due on tenant_closing (erase_at);
grant select, insert, update, delete on tenant_closing to agissons_platform;

--changeset core:070-membership-by-person
-- Whether somebody lives in another town too.
create index membership_by_person on membership (person_id);

--changeset core:070-erasure-count
-- How much of a town is gone, kept beside the deletions themselves: whoever goes on after a crash counts on.
create table erasure_count (
    tenant_id int not null references tenant (id),
    what text not null check (length(what) between 1 and 80),
    gone bigint not null check (gone >= 0),
    primary key (tenant_id, what)
);
select agissons_protect('erasure_count');

--changeset core:070-erasure-certificate
-- What remains of an erased town: that it was, and that it is gone. No person is in it.
create table erasure_certificate (
    id uuid primary key,
    site int not null,
    slug text not null,
    finished_at timestamptz not null,
    document text not null check (length(document) <= 100000),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
);
create index erasure_certificate_by_time on erasure_certificate (finished_at desc, id);
grant select, insert on erasure_certificate to agissons_platform;

--changeset core:070-erasure-certificate-for-ever splitStatements:false
create function erasure_certificate_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A certificate of erasure stays as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger stays before update or delete or truncate on erasure_certificate for each statement
    execute function erasure_certificate_stays();

--changeset core:070-journal-of-an-erased-town splitStatements:false
-- A journal names people by number and quotes what was written about them: it goes with its town, and with nothing less.
-- The server's roles still may not delete a line: this function does, as the owner, once there is no way back.
do $$
begin
    execute format('create policy forgotten on audit_entry to %I
        using (tenant_id = nullif(current_setting(''agissons.forgotten'', true), '''')::int)', current_user);
end $$;
create or replace function audit_entry_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('agissons.forgotten', true) <> '' then
        return null;
    end if;
    raise exception 'A line of the journal stays as it is' using errcode = 'insufficient_privilege';
end $$;
create function agissons_forget_journal(town int, most int) returns bigint language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone bigint;
begin
    if not exists (select 1 from public.tenant where id = town and state = 'ERASING') then
        raise exception 'Site % is not being erased', town using errcode = 'insufficient_privilege';
    end if;
    perform set_config('agissons.forgotten', town::text, true);
    delete from public.audit_entry where tenant_id = town and id in (
        select id from public.audit_entry where tenant_id = town order by number desc limit most);
    get diagnostics gone = row_count;
    perform set_config('agissons.forgotten', '', true);
    return gone;
end $$;
revoke execute on function agissons_forget_journal(int, int) from public;
grant execute on function agissons_forget_journal(int, int) to agissons_platform;

--changeset core:070-organisations-of-an-erased-town splitStatements:false
-- Row by row, a town's end leaves organisations without an owner for a moment.
create or replace function organisation_keeps_owner() returns trigger language plpgsql as $$
declare
    owned uuid;
    town int := coalesce(new.tenant_id, old.tenant_id);
begin
    if current_setting('agissons.erasing', true) = town::text then
        return null;
    end if;
    if tg_table_name = 'organisation' then
        owned := new.id;
    else
        owned := old.organisation_id;
    end if;
    perform 1 from organisation where tenant_id = town and id = owned for update;
    if found and not exists (
        select 1 from organisation_member
        where tenant_id = town and organisation_id = owned and role = 'OWNER' and joined_at is not null
    ) then
        raise exception 'Organisation % has no owner', owned using errcode = 'check_violation', constraint = 'organisation_owner';
    end if;
    return null;
end $$;
