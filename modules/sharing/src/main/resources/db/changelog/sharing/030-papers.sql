--liquibase formatted sql

--changeset sharing:030-unit-by-code
-- Labels are read by their code, in whichever library of the town.
create index sharing_unit_by_code on sharing_unit (tenant_id, code);
