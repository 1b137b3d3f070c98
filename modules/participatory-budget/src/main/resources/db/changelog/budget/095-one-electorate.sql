--liquibase formatted sql

--changeset budget:095-one-electorate
-- An account may stand for a line of the roll, as a letter's code does: at the ballot box all of them are one voter. Without a
-- roll, an account and a code would be two.
alter table budget_edition drop constraint budget_edition_one_way_to_vote;
alter table budget_edition add constraint budget_edition_one_way_to_vote
    check (electorate_districts is null or electorate_roll or electorate_accounts <> electorate_codes);

-- Whose account stands for which line: one of each. No hour is kept, and nothing at all once the box is sealed.
create table budget_member_line (
    tenant_id int not null references tenant (id),
    id uuid not null,
    edition_id uuid not null,
    entry_id uuid not null,
    person_id uuid not null,
    primary key (tenant_id, id),
    constraint budget_member_line_one_person unique (tenant_id, edition_id, entry_id),
    constraint budget_member_line_one_line unique (tenant_id, edition_id, person_id),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id),
    foreign key (tenant_id, entry_id) references budget_roll_entry (tenant_id, id) on delete cascade,
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id)
);
create index budget_member_line_of_entry on budget_member_line (tenant_id, entry_id);
create index budget_member_line_of_person on budget_member_line (tenant_id, person_id);
select agissons_protect('budget_member_line');
create trigger in_time before insert or update on budget_member_line
    for each row execute function budget_ballot_in_time();
