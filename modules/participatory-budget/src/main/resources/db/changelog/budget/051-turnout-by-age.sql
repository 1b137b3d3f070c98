--liquibase formatted sql

--changeset budget:051-by-age
-- Whether turnout by age is published. Only a roll knows when voters were born.
alter table budget_edition
    add column electorate_by_age boolean,
    add constraint budget_edition_by_age_on_a_roll check (not electorate_by_age or electorate_roll);

-- How many voters were of which ages, counted once when the box is sealed, and only as it may be told: no fewer than ten
-- together. Places in the list of ages; the last is that of voters whose age nobody knows.
create table budget_turnout_by_age (
    tenant_id int not null references tenant (id),
    id uuid not null,
    edition_id uuid not null,
    youngest int not null check (youngest between 0 and 5),
    oldest int not null check (oldest between youngest and 5),
    voters int not null check (voters >= 10),
    primary key (tenant_id, id),
    constraint budget_turnout_by_age_once unique (tenant_id, edition_id, youngest),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_turnout_by_age');
create trigger in_time before insert on budget_turnout_by_age
    for each row execute function budget_ballot_in_time();
create trigger stays before update or delete on budget_turnout_by_age
    for each row execute function budget_sealed_stays();

--changeset budget:051-by-age-stays splitStatements:false
-- Voters were told whether their ages would be counted: that stays too.
create function budget_by_age_stays() returns trigger language plpgsql as $$
begin
    if old.first_ballot_at is not null and new.electorate_by_age is distinct from old.electorate_by_age then
        raise exception 'The rules of a vote that has begun stay' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger by_age_stays before update of electorate_by_age on budget_edition
    for each row execute function budget_by_age_stays();
