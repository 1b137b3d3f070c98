--liquibase formatted sql

--changeset console:001-keys
-- What programs sign in with in an operator's place. Only a digest is kept: whoever reads this table can use none of them.
create table operator_key (
    tenant_id int not null references tenant (id),
    id uuid not null,
    person_id uuid not null,
    label text not null check (length(label) between 1 and 80 and label !~ '[[:cntrl:]]'),
    digest bytea not null check (length(digest) = 32),
    made_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '92 days'),
    used_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, digest),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id) on delete cascade
);
create index operator_key_person on operator_key (tenant_id, person_id);
select agissons_protect('operator_key');
