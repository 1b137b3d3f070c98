--liquibase formatted sql

--changeset budget:040-takeover
-- An edition whose ballots came in a file: which one it was, so that nobody takes the same vote over twice.
create table budget_takeover (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    blank int not null check (blank >= 0),
    taken_at timestamptz not null,
    primary key (tenant_id, id),
    constraint budget_takeover_edition_once unique (tenant_id, edition_id),
    constraint budget_takeover_file_once unique (tenant_id, digest),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_takeover');
alter table budget_sealed_ballot drop constraint budget_sealed_ballot_channel_check;
alter table budget_sealed_ballot add check (channel in ('WEB', 'DESK', 'PAPER', 'FILE'));
