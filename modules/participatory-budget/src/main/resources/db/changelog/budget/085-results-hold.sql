--liquibase formatted sql

--changeset budget:085-counted-projects-stay splitStatements:false
-- A project is withdrawn before its votes are published, or not at all: the result says what was counted.
create function budget_project_counted_stays() returns trigger language plpgsql as $$
begin
    if exists (select from budget_result r where r.tenant_id = new.tenant_id and r.edition_id = new.edition_id) then
        raise exception 'The result of this vote is published' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger counted_stays before update of state on budget_project
    for each row when (new.state <> old.state) execute function budget_project_counted_stays();

--changeset budget:085-winners
-- The SHA-256 of the winners in order, as a recount names them: whoever counts again compares one line.
alter table budget_result_part add column winners_sha256 text check (winners_sha256 ~ '^[0-9a-f]{64}$');
