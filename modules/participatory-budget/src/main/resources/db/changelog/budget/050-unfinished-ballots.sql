--liquibase formatted sql

--changeset budget:050-unfinished
-- Who left a draft behind, to be reminded of it; a draft itself names nobody. Days and no hours, and nothing once sealed.
create table budget_unfinished_ballot (
    tenant_id int not null references tenant (id),
    id uuid not null,
    edition_id uuid not null,
    person_id uuid not null,
    touched_on date not null,
    first_on date,
    last_on date,
    primary key (tenant_id, id),
    constraint budget_unfinished_ballot_once unique (tenant_id, edition_id, person_id),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id)
);
create index budget_unfinished_ballot_of_person on budget_unfinished_ballot (tenant_id, person_id);
select agissons_protect('budget_unfinished_ballot');

--changeset budget:050-told-once splitStatements:false
-- Each of the two reminders is told once, and what was told is never untold.
create function budget_unfinished_told_once() returns trigger language plpgsql as $$
begin
    if (new.edition_id, new.person_id) is distinct from (old.edition_id, old.person_id)
        or old.first_on is not null and new.first_on is distinct from old.first_on
        or old.last_on is not null and new.last_on is distinct from old.last_on then
        raise exception 'A reminder is told once' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger told_once before update on budget_unfinished_ballot
    for each row execute function budget_unfinished_told_once();
