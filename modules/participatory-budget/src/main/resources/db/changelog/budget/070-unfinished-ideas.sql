--liquibase formatted sql

--changeset budget:070-unfinished-ideas
-- Half an idea is kept until its author goes on with it; what everybody reads is whole.
alter table budget_idea alter column category drop not null;
alter table budget_idea add constraint budget_idea_whole check (state = 'DRAFT' or category is not null);
-- How many invitations to sign it were sent, whether or not to members.
alter table budget_idea add column asked int not null default 0 check (asked between 0 and 20);
