--liquibase formatted sql

--changeset budget:017-one-roll
-- A letter's code may stand for a line of the roll: at the ballot box both are one voter. An account leads to no line.
alter table budget_edition drop constraint budget_edition_one_way_to_vote;
alter table budget_edition add constraint budget_edition_one_way_to_vote
    check (electorate_districts is null or electorate_accounts <> (electorate_codes or electorate_roll));
alter table budget_vote_code
    add column entry_id uuid,
    add constraint budget_vote_code_one_per_line unique (tenant_id, entry_id),
    -- The names on a roll go ninety days after the vote, and the codes that led to them with them.
    add foreign key (tenant_id, entry_id) references budget_roll_entry (tenant_id, id) on delete cascade;
