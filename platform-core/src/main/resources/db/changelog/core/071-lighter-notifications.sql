--liquibase formatted sql

--changeset core:071-letters-alone
-- Only letters have an address: everything else need not be kept in their index.
create unique index notification_letter_once on notification (tenant_id, address, once) where address is not null;
drop index notification_once_to_address;

--changeset core:071-town-of-the-member
-- Who is told is a member of that town; and the policies let nobody write for another. A second key to the town would have
-- all who are told something at once write on the town's one row that they look at it.
alter table notification drop constraint notification_tenant_id_fkey;
