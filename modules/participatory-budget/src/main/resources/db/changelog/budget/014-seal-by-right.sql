--liquibase formatted sql

--changeset budget:014-seal-by-right splitStatements:false
-- Whoever may not act for the whole platform meets the seal, under whatever name they log in.
create or replace function budget_ballot_in_time() returns trigger language plpgsql as $$
begin
    if not pg_has_role(current_user, 'agissons_platform', 'usage')
        and budget_box_is_sealed(new.tenant_id, new.edition_id) then
        raise exception 'This ballot box is sealed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create or replace function budget_sealed_in_time() returns trigger language plpgsql as $$
begin
    if not pg_has_role(current_user, 'agissons_platform', 'usage') and exists (
        select from (select distinct tenant_id, edition_id from added) a
        join budget_ballot_box b on b.tenant_id = a.tenant_id and b.edition_id = a.edition_id
        where b.sealed_at is not null and b.paper_closed_at is not null) then
        raise exception 'This ballot box is sealed' using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;
create or replace function budget_sealed_ballot_in_time() returns trigger language plpgsql as $$
begin
    if not pg_has_role(current_user, 'agissons_platform', 'usage') and exists (
        select from (select distinct tenant_id, edition_id, channel = 'PAPER' as paper from added) a
        join budget_ballot_box b on b.tenant_id = a.tenant_id and b.edition_id = a.edition_id
        where b.sealed_at is not null and (b.paper_closed_at is not null or not a.paper)) then
        raise exception 'This ballot box is sealed' using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;
