--liquibase formatted sql

--changeset budget:075-results-say-more
-- How a price was shared and how far a loser was, as the count told on the day of publication; earlier results do not say.
alter table budget_result_part add column first_share_cents bigint check (first_share_cents >= 0);
alter table budget_result_line
    add column round int check (round > 0),
    add column effective_votes double precision check (effective_votes > 0),
    -- With Phragmén's rule: what each voter had received when it was bought, or would have been.
    add column moment_cents bigint check (moment_cents >= 0),
    -- The most that its supporters could have paid of it, and on which winners they had spent most.
    add column best_cents bigint check (best_cents >= 0),
    add column votes_missing int check (votes_missing > 0),
    add column spent_on uuid[] not null default '{}',
    add column spent_cents bigint[] not null default '{}',
    add constraint budget_result_line_spent check (cardinality(spent_on) = cardinality(spent_cents));
