--liquibase formatted sql

--changeset core:052-expected-role
-- Moderators are expected as admins are.
alter table expected_admin add column role text not null default 'ADMIN' check (role in ('MODERATOR', 'ADMIN'));
