--liquibase formatted sql

--changeset core:053-own-look
-- The server may read and change the look of the one town it serves, in the transaction that tells the journal.
grant select (theme, wording), update (theme, wording) on tenant to agissons_app;
