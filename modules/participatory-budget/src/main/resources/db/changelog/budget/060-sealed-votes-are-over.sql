--liquibase formatted sql

--changeset budget:060-sealed-is-over splitStatements:false
-- A vote whose box is sealed is over for good: no end that is moved opens it again. Whoever seals holds the edition's row, so
-- that an end is moved before, and the box stays open, or after, and is refused here.
create function budget_edition_over_stays() returns trigger language plpgsql as $$
begin
    if budget_box_is_sealed(new.tenant_id, new.id) then
        raise exception 'The ballot box of this vote is sealed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger over_stays before update of result_at on budget_edition
    for each row when (new.result_at is distinct from old.result_at) execute function budget_edition_over_stays();
