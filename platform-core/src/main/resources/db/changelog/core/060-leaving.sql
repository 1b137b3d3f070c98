--liquibase formatted sql

--changeset core:060-former-member
-- Rows that must still count belong to a member without name, address or role, who is nobody: when somebody left.
alter table membership add column left_at timestamptz;
alter table membership add constraint membership_former_is_nobody
    check (left_at is null or (email is null and role = 'RESIDENT' and commune_code is null and muted_mails = '{}'));
