--liquibase formatted sql

--changeset budget:065-lists-stay splitStatements:false
-- Once somebody has voted, nobody's place is taken away: neither a line of the roll while it may be asked about, nor a code
-- that is a voter of its own.
create function budget_voter_stays() returns trigger language plpgsql as $$
begin
    if current_setting('agissons.erasing', true) is distinct from old.tenant_id::text
        and exists (select from budget_edition e where e.tenant_id = old.tenant_id and e.id = old.edition_id
            and e.first_ballot_at is not null and e.result_at > now()) then
        raise exception 'Whoever may vote in a vote that has begun stays' using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;
create trigger stays before delete on budget_roll_entry for each row execute function budget_voter_stays();
create trigger stays before delete on budget_vote_code for each row when (old.entry_id is null)
    execute function budget_voter_stays();
