--liquibase formatted sql

--changeset budget:010-box
-- One ballot box per edition. Its key is drawn when the first voter comes, and destroyed when the box is sealed.
create table budget_ballot_box (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    voter_key bytea check (length(voter_key) = 32),
    sealed_at timestamptz,
    ballots int check (ballots >= 0),
    -- The SHA-256 of all sealed ballots, as the journal keeps it too.
    digest text check (digest ~ '^[0-9a-f]{64}$'),
    -- How many voters handed in a paper ballot, how many of these were typed, and when the last was.
    paper_voters int check (paper_voters >= 0),
    paper_closed_at timestamptz,
    paper_ballots int check (paper_ballots >= 0),
    primary key (tenant_id, id),
    constraint budget_ballot_box_once unique (tenant_id, edition_id),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id),
    constraint budget_ballot_box_key_or_seal check (
        (voter_key is null) = (sealed_at is not null) and num_nulls(sealed_at, ballots, digest, paper_voters) in (0, 4)),
    check ((paper_closed_at is null) = (paper_ballots is null) and (paper_closed_at is null or sealed_at is not null))
);
select agissons_protect('budget_ballot_box');

--changeset budget:010-ballot
-- A ballot knows nobody and no hour: what tells two voters apart is a hash that only the box's key can make again.
create table budget_ballot (
    tenant_id int not null references tenant (id),
    id uuid not null,
    edition_id uuid not null,
    voter_hash bytea not null check (length(voter_hash) = 32),
    -- Whoever handed in a paper ballot has a line here with nothing on it: the paper itself names nobody.
    channel text not null check (channel in ('WEB', 'DESK', 'PAPER')),
    district text check (length(district) between 1 and 120),
    -- What is not confirmed is a draft, and counts nowhere.
    confirmed boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, edition_id, id),
    constraint budget_ballot_one_per_voter unique (tenant_id, edition_id, voter_hash),
    check (channel <> 'PAPER' or not confirmed),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_ballot');
create table budget_ballot_choice (
    tenant_id int not null references tenant (id),
    ballot_id uuid not null,
    project_id uuid not null,
    edition_id uuid not null,
    -- Points, or the place in a ranking.
    weight int check (weight between 1 and 1000),
    primary key (tenant_id, ballot_id, project_id),
    foreign key (tenant_id, edition_id, ballot_id) references budget_ballot (tenant_id, edition_id, id) on delete cascade,
    foreign key (tenant_id, edition_id, project_id) references budget_project (tenant_id, edition_id, id)
);
create index budget_ballot_choice_of_ballot on budget_ballot_choice (tenant_id, edition_id, ballot_id);
create index budget_ballot_choice_of_project on budget_ballot_choice (tenant_id, edition_id, project_id);
select agissons_protect('budget_ballot_choice');

-- The codes that confirmed ballots left, under a hash of their own: not even a code leads to a ballot without the key.
create table budget_receipt (
    tenant_id int not null references tenant (id),
    edition_id uuid not null,
    holder_hash bytea not null check (length(holder_hash) = 32),
    code text not null check (code ~ '^[0-9a-f]{4}(-[0-9a-f]{4}){4}$'),
    primary key (tenant_id, edition_id, holder_hash),
    constraint budget_receipt_code_once unique (tenant_id, edition_id, code),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_receipt');

--changeset budget:010-sealed
-- What is counted, and nothing else is. Written in one go, in an order drawn by lot, under new numbers.
create table budget_sealed_ballot (
    tenant_id int not null references tenant (id),
    id uuid not null,
    edition_id uuid not null,
    channel text not null check (channel in ('WEB', 'DESK', 'PAPER')),
    district text check (length(district) between 1 and 120),
    primary key (tenant_id, id),
    unique (tenant_id, edition_id, id),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_sealed_ballot');
create table budget_sealed_choice (
    tenant_id int not null references tenant (id),
    ballot_id uuid not null,
    project_id uuid not null,
    edition_id uuid not null,
    weight int check (weight between 1 and 1000),
    primary key (tenant_id, ballot_id, project_id),
    foreign key (tenant_id, edition_id, ballot_id) references budget_sealed_ballot (tenant_id, edition_id, id),
    foreign key (tenant_id, edition_id, project_id) references budget_project (tenant_id, edition_id, id)
);
create index budget_sealed_choice_of_ballot on budget_sealed_choice (tenant_id, edition_id, ballot_id);
create index budget_sealed_choice_of_project on budget_sealed_choice (tenant_id, edition_id, project_id);
select agissons_protect('budget_sealed_choice');
create table budget_sealed_receipt (
    tenant_id int not null references tenant (id),
    edition_id uuid not null,
    code text not null,
    primary key (tenant_id, edition_id, code),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_sealed_receipt');

--changeset budget:010-stays splitStatements:false
-- No ballot reaches a sealed box, and nothing in it changes. An archived town comes back whole: that is not the server's role.
create function budget_box_is_sealed(town int, edition uuid) returns boolean language sql stable as $$
    select exists (select from budget_ballot_box b
        where b.tenant_id = town and b.edition_id = edition and b.sealed_at is not null)
$$;
create function budget_ballot_in_time() returns trigger language plpgsql as $$
begin
    if current_user = 'agissons_app' and budget_box_is_sealed(new.tenant_id, new.edition_id) then
        raise exception 'This ballot box is sealed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger in_time before insert or update on budget_ballot for each row execute function budget_ballot_in_time();
create trigger in_time before insert or update on budget_receipt for each row execute function budget_ballot_in_time();

create function budget_sealed_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('agissons.erasing', true) = old.tenant_id::text then
        return old;
    end if;
    raise exception 'What is in a sealed ballot box stays' using errcode = 'insufficient_privilege';
end $$;
create trigger stays before update or delete on budget_sealed_ballot
    for each row execute function budget_sealed_stays();
create trigger stays before update or delete on budget_sealed_choice
    for each row execute function budget_sealed_stays();
create trigger stays before update or delete on budget_sealed_receipt
    for each row execute function budget_sealed_stays();

create function budget_sealed_in_time() returns trigger language plpgsql as $$
begin
    if current_user = 'agissons_app' and exists (
        select from (select distinct tenant_id, edition_id from added) a
        join budget_ballot_box b on b.tenant_id = a.tenant_id and b.edition_id = a.edition_id
        where b.sealed_at is not null and b.paper_closed_at is not null) then
        raise exception 'This ballot box is sealed' using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;
create function budget_sealed_ballot_in_time() returns trigger language plpgsql as $$
begin
    if current_user = 'agissons_app' and exists (
        select from (select distinct tenant_id, edition_id, channel = 'PAPER' as paper from added) a
        join budget_ballot_box b on b.tenant_id = a.tenant_id and b.edition_id = a.edition_id
        where b.sealed_at is not null and (b.paper_closed_at is not null or not a.paper)) then
        raise exception 'This ballot box is sealed' using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;
create trigger in_time after insert on budget_sealed_ballot referencing new table as added
    for each statement execute function budget_sealed_ballot_in_time();
create trigger in_time after insert on budget_sealed_choice referencing new table as added
    for each statement execute function budget_sealed_in_time();
create trigger in_time after insert on budget_sealed_receipt referencing new table as added
    for each statement execute function budget_sealed_in_time();

create function budget_ballot_box_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if current_setting('agissons.erasing', true) is distinct from old.tenant_id::text then
            raise exception 'A sealed ballot box stays, and an open one does' using errcode = 'insufficient_privilege';
        end if;
        return old;
    end if;
    if old.sealed_at is not null and (new.voter_key, new.sealed_at, new.ballots, new.digest, new.paper_voters)
            is distinct from (old.voter_key, old.sealed_at, old.ballots, old.digest, old.paper_voters)
        or old.paper_closed_at is not null and (new.paper_closed_at, new.paper_ballots)
            is distinct from (old.paper_closed_at, old.paper_ballots)
        or new.edition_id <> old.edition_id
        or old.voter_key is not null and new.voter_key is not null and new.voter_key <> old.voter_key then
        raise exception 'A sealed ballot box stays' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger stays before update or delete on budget_ballot_box
    for each row execute function budget_ballot_box_stays();
