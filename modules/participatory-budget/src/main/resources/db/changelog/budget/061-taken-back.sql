--liquibase formatted sql

--changeset budget:061-taken-back
-- Whoever took a vote back knows that it is a draft: they are reminded of it once, before the vote closes.
alter table budget_unfinished_ballot add column taken_back boolean not null default false;
