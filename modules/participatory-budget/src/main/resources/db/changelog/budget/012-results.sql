--liquibase formatted sql

--changeset budget:012-result
-- A published result stays as it was published: what was counted, the file anybody can count again, and why each project won.
create table budget_result (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    ballots int not null check (ballots >= 0),
    published_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, edition_id, id),
    constraint budget_result_once unique (tenant_id, edition_id),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_result');
create table budget_result_part (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    envelope_id uuid not null,
    result_id uuid not null,
    voters int not null check (voters >= 0),
    spent_cents bigint not null check (spent_cents >= 0),
    -- What each voter had to spend in the end, with equal shares.
    share_cents bigint check (share_cents >= 0),
    tied_rounds int not null check (tied_rounds >= 0),
    -- Whether the comparison put the majority's choice in its place.
    preferred boolean not null,
    options text not null,
    file text not null,
    file_sha256 text not null check (file_sha256 = encode(sha256(convert_to(file, 'UTF8')), 'hex')),
    primary key (tenant_id, id),
    unique (tenant_id, edition_id, id),
    constraint budget_result_part_once unique (tenant_id, edition_id, envelope_id),
    foreign key (tenant_id, edition_id, result_id) references budget_result (tenant_id, edition_id, id),
    foreign key (tenant_id, edition_id, envelope_id) references budget_envelope (tenant_id, edition_id, id)
);
create index budget_result_part_of_result on budget_result_part (tenant_id, edition_id, result_id);
select agissons_protect('budget_result_part');
create table budget_result_line (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    part_id uuid not null,
    project_id uuid not null,
    -- Its place among the winners; nothing when it did not win.
    place int check (place > 0),
    votes int not null check (votes >= 0),
    score bigint not null check (score >= 0),
    -- Whether leftover money bought it, and whether the majority alone would have.
    added boolean not null,
    majority boolean not null,
    paid_in_full int check (paid_in_full >= 0),
    paid_in_part int check (paid_in_part >= 0),
    price_cents bigint check (price_cents >= 0),
    in_part_cents bigint check (in_part_cents >= 0),
    -- What its supporters had left, when it did not win.
    left_cents bigint check (left_cents >= 0),
    primary key (tenant_id, id),
    constraint budget_result_line_once unique (tenant_id, edition_id, project_id),
    foreign key (tenant_id, edition_id, part_id) references budget_result_part (tenant_id, edition_id, id),
    foreign key (tenant_id, edition_id, project_id) references budget_project (tenant_id, edition_id, id)
);
create index budget_result_line_of_part on budget_result_line (tenant_id, edition_id, part_id, place);
select agissons_protect('budget_result_line');

--changeset budget:012-stays splitStatements:false
create function budget_result_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('agissons.erasing', true) = old.tenant_id::text then
        return old;
    end if;
    raise exception 'A published result stays as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger stays before update or delete on budget_result for each row execute function budget_result_stays();
create trigger stays before update or delete on budget_result_part for each row execute function budget_result_stays();
create trigger stays before update or delete on budget_result_line for each row execute function budget_result_stays();
