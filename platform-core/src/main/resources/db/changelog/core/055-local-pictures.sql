--liquibase formatted sql

--changeset core:055-partner-logo
-- The name of the file that is its picture, and what that shows.
alter table partner
    add column logo text check (logo ~ '^[0-9a-f]{64}\.(png|jpg|svg)$'),
    add column logo_alt text check (length(logo_alt) <= 150),
    add constraint partner_logo_described check ((logo is null) = (logo_alt is null));

--changeset core:055-neighbourhood-outline
alter table neighbourhood
    add constraint neighbourhood_outline_drawn check (outline like '[[[[%]]]]');
