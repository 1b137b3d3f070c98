--liquibase formatted sql

--changeset budget:104-extension-of-a-district splitStatements:false
-- A vote can be made longer for the people of one district alone, who could not vote. That of all others is over then: from
-- there on it is longer for that district or for nobody. Where everybody chooses a district, that choice is part of the vote,
-- and the hour at which somebody votes would tell it.
alter table budget_extension add column district text check (length(district) between 1 and 120);

create function budget_extension_is_for_one() returns trigger language plpgsql as $$
begin
    -- What another engine archived, the platform itself brings in whole.
    if pg_has_role(current_user, 'agissons_platform', 'usage') then
        return new;
    end if;
    if new.district is not null and not exists (select from budget_edition e
            join budget_envelope v on v.tenant_id = e.tenant_id and v.edition_id = e.id
            where e.tenant_id = new.tenant_id and e.id = new.edition_id and e.first_ballot_at is not null
                and e.electorate_districts = 'OWN' and v.district = new.district) then
        raise exception 'Nobody votes for that district' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from budget_extension x where x.tenant_id = new.tenant_id and x.edition_id = new.edition_id
            and x.district is not null and x.district is distinct from new.district
            and not exists (select from budget_annulment a where a.tenant_id = x.tenant_id
                and a.edition_id = x.edition_id and a.decided_at >= x.decided_at)) then
        raise exception 'The vote goes on for another district' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger for_one before insert on budget_extension for each row execute function budget_extension_is_for_one();
