--liquibase formatted sql

--changeset budget:100-lighter-ballots
-- Their edition, or their ballot, says of which town they are. A second key to the town would be looked up with every line of
-- every ballot, and all who vote at once would write on the town's one row that they look at it.
alter table budget_ballot drop constraint budget_ballot_tenant_id_fkey;
alter table budget_ballot_choice drop constraint budget_ballot_choice_tenant_id_fkey;
alter table budget_sealed_ballot drop constraint budget_sealed_ballot_tenant_id_fkey;
alter table budget_sealed_choice drop constraint budget_sealed_choice_tenant_id_fkey;
-- The primary keys begin with the ballot; and nobody asks what was chosen before the box is sealed.
drop index budget_ballot_choice_of_ballot;
drop index budget_ballot_choice_of_project;
drop index budget_sealed_choice_of_ballot;
