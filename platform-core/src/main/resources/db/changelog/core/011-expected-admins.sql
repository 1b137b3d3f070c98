--liquibase formatted sql

--changeset core:011-expected-admin
-- Addresses whose owner becomes an admin of the town at their first sign-in; the row goes when they come.
create table expected_admin (
    tenant_id int not null references tenant (id),
    email text not null check (email = lower(email) and length(email) between 3 and 254 and email !~ '[[:cntrl:]]'),
    primary key (tenant_id, email)
);
select agissons_protect('expected_admin');
