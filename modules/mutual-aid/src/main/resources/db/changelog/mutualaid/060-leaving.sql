--liquibase formatted sql

--changeset mutualaid:060-helpers-who-leave
-- Help that was given stays counted under the number a helper gets who leaves.
alter table mutualaid_match drop constraint mutualaid_match_tenant_id_helper_id_fkey;
alter table mutualaid_match add constraint mutualaid_match_helper foreign key (tenant_id, helper_id)
    references mutualaid_helper (tenant_id, person_id) on update cascade;
