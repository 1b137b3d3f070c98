--liquibase formatted sql

--changeset budget:101-rivals-share-an-envelope
create extension if not exists btree_gist;
-- Each envelope is counted apart: of two rivals in two of them, both could win.
alter table budget_project add constraint budget_project_rivals_together
    exclude using gist (tenant_id with =, edition_id with =, exclusive_group with =, envelope_id with <>);
