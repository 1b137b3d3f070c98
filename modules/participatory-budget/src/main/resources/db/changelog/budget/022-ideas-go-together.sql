--liquibase formatted sql

--changeset budget:022-merged-ideas-go-with-what-remains
-- A town that leaves is erased piece by piece: what remains of two ideas may go before the other.
alter table budget_idea drop constraint budget_idea_tenant_id_edition_id_merged_into_fkey;
alter table budget_idea add constraint budget_idea_became_part_of
    foreign key (tenant_id, edition_id, merged_into) references budget_idea (tenant_id, edition_id, id)
    on delete cascade;
