--liquibase formatted sql

--changeset budget:015-one-way-to-vote
-- A box that knows nobody cannot see that an account and a line on the roll are one person.
alter table budget_edition add constraint budget_edition_one_way_to_vote
    check (electorate_districts is null
        or electorate_accounts::int + electorate_codes::int + electorate_roll::int = 1);
