--liquibase formatted sql

--changeset budget:105-lighter-receipts
-- As with ballots: their edition says of which town they are, and not all who vote at once write on the town's one row.
alter table budget_receipt drop constraint budget_receipt_tenant_id_fkey;
alter table budget_sealed_receipt drop constraint budget_sealed_receipt_tenant_id_fkey;
