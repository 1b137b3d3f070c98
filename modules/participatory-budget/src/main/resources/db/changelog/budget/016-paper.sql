--liquibase formatted sql

--changeset budget:016-paper
-- A paper ballot out of the urn, by the number written on it when the urn was opened. It leads to no voter, and nothing
-- about it tells an hour.
create table budget_paper (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    batch text not null check (batch ~ '^[A-Z0-9]{1,8}$'),
    number int not null check (number between 1 and 99999),
    -- Whose reading counts: the second, which is like the first, or the third, which decided.
    settled int check (settled in (2, 3)),
    primary key (tenant_id, id),
    unique (tenant_id, edition_id, id),
    constraint budget_paper_once unique (tenant_id, edition_id, batch, number),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_paper');
revoke delete on budget_paper from agissons_app;
-- What one person read on it; three people at most, and nobody twice.
create table budget_paper_reading (
    tenant_id int not null references tenant (id),
    id uuid not null,
    edition_id uuid not null,
    paper_id uuid not null,
    hand int not null check (hand between 1 and 3),
    agent_id uuid not null,
    nature text not null check (nature in ('VALID', 'BLANK', 'VOID', 'ABSENT')),
    district text check (length(district) between 1 and 120),
    -- The choices in their one spelling; what stood on it, where it is void.
    said text not null check (length(said) <= 2000),
    reason text not null check (length(reason) <= 500),
    primary key (tenant_id, id),
    unique (tenant_id, edition_id, id),
    constraint budget_paper_reading_once unique (tenant_id, paper_id, hand),
    constraint budget_paper_reading_by_another unique (tenant_id, paper_id, agent_id),
    foreign key (tenant_id, edition_id, paper_id) references budget_paper (tenant_id, edition_id, id),
    foreign key (tenant_id, agent_id) references membership (tenant_id, person_id),
    check (nature <> 'ABSENT' or hand = 3),
    check (nature <> 'VOID' and hand < 3 or length(reason) > 0)
);
create index budget_paper_reading_of_paper on budget_paper_reading (tenant_id, edition_id, paper_id);
create index budget_paper_reading_of_agent on budget_paper_reading (tenant_id, agent_id);
select agissons_protect('budget_paper_reading');
revoke update, delete on budget_paper_reading from agissons_app;
-- Whoever leaves the town is named here no more; nothing else of a reading ever changes.
grant update (agent_id) on budget_paper_reading to agissons_app;
create table budget_paper_choice (
    tenant_id int not null references tenant (id),
    reading_id uuid not null,
    project_id uuid not null,
    edition_id uuid not null,
    weight int check (weight between 1 and 1000),
    primary key (tenant_id, reading_id, project_id),
    foreign key (tenant_id, edition_id, reading_id) references budget_paper_reading (tenant_id, edition_id, id),
    foreign key (tenant_id, edition_id, project_id) references budget_project (tenant_id, edition_id, id)
);
create index budget_paper_choice_of_reading on budget_paper_choice (tenant_id, edition_id, reading_id);
create index budget_paper_choice_of_project on budget_paper_choice (tenant_id, edition_id, project_id);
select agissons_protect('budget_paper_choice');
revoke update, delete on budget_paper_choice from agissons_app;

--changeset budget:016-second-seal
-- The SHA-256 over all ballots once those on paper have joined the others, and why there are more or fewer than voters.
alter table budget_ballot_box
    add column paper_digest text check (paper_digest ~ '^[0-9a-f]{64}$'),
    add column paper_remark text check (length(paper_remark) <= 500),
    add constraint budget_ballot_box_second_seal check (num_nulls(paper_closed_at, paper_digest, paper_remark) in (0, 3));

--changeset budget:016-paper-stays splitStatements:false
create function budget_papers_are_in(town int, edition uuid) returns boolean language sql stable as $$
    select exists (select from budget_ballot_box b
            where b.tenant_id = town and b.edition_id = edition and b.paper_closed_at is not null)
        or exists (select from budget_result r where r.tenant_id = town and r.edition_id = edition)
$$;
create function budget_papers_are_open(town int, edition uuid) returns boolean language sql stable as $$
    select exists (select from budget_paper p
        where p.tenant_id = town and p.edition_id = edition and p.settled is null)
$$;

create function budget_paper_in_time() returns trigger language plpgsql as $$
begin
    if not pg_has_role(current_user, 'agissons_platform', 'usage')
        and budget_papers_are_in(new.tenant_id, new.edition_id) then
        raise exception 'The paper ballots of this vote are in' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger in_time before insert or update on budget_paper
    for each row execute function budget_paper_in_time();
create trigger in_time before insert on budget_paper_reading
    for each row execute function budget_paper_in_time();

-- A paper is settled once: by two readings that are alike, or by the third.
create function budget_paper_settles() returns trigger language plpgsql as $$
begin
    if (new.edition_id, new.batch, new.number) is distinct from (old.edition_id, old.batch, old.number)
        or old.settled is not null and new.settled is distinct from old.settled then
        raise exception 'A settled paper stays' using errcode = 'insufficient_privilege';
    end if;
    if old.settled is null and new.settled = 2 and not exists (
        select from budget_paper_reading a
        join budget_paper_reading b on b.tenant_id = a.tenant_id and b.paper_id = a.paper_id and b.hand = 2
        where a.tenant_id = new.tenant_id and a.paper_id = new.id and a.hand = 1 and a.nature = b.nature
            and (a.nature in ('VOID', 'BLANK') or a.said = b.said and a.district is not distinct from b.district)) then
        raise exception 'These readings are not alike' using errcode = 'insufficient_privilege';
    end if;
    if old.settled is null and new.settled = 3 and not exists (
        select from budget_paper_reading c
        where c.tenant_id = new.tenant_id and c.paper_id = new.id and c.hand = 3 and (c.nature = 'ABSENT' or exists (
            select from budget_paper_reading b
            where b.tenant_id = c.tenant_id and b.paper_id = c.paper_id and b.hand = 2))) then
        raise exception 'Nobody has decided on this paper' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger settles before update on budget_paper for each row execute function budget_paper_settles();

create or replace function budget_ballot_box_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if current_setting('agissons.erasing', true) is distinct from old.tenant_id::text then
            raise exception 'A sealed ballot box stays, and an open one does' using errcode = 'insufficient_privilege';
        end if;
        return old;
    end if;
    if old.sealed_at is not null and (new.voter_key, new.sealed_at, new.ballots, new.digest, new.paper_voters)
            is distinct from (old.voter_key, old.sealed_at, old.ballots, old.digest, old.paper_voters)
        or old.paper_closed_at is not null
            and (new.paper_closed_at, new.paper_ballots, new.paper_digest, new.paper_remark)
            is distinct from (old.paper_closed_at, old.paper_ballots, old.paper_digest, old.paper_remark)
        or new.edition_id <> old.edition_id
        or old.voter_key is not null and new.voter_key is not null and new.voter_key <> old.voter_key then
        raise exception 'A sealed ballot box stays' using errcode = 'insufficient_privilege';
    end if;
    if old.paper_closed_at is null and new.paper_closed_at is not null and (
        budget_papers_are_in(new.tenant_id, new.edition_id) or budget_papers_are_open(new.tenant_id, new.edition_id)) then
        raise exception 'The paper ballots of this vote are in, or not all settled' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

-- Nothing is published while paper ballots are missing.
create function budget_result_has_papers() returns trigger language plpgsql as $$
begin
    if not pg_has_role(current_user, 'agissons_platform', 'usage')
        and not budget_papers_are_in(new.tenant_id, new.edition_id)
        and (exists (select from budget_ballot_box b
                where b.tenant_id = new.tenant_id and b.edition_id = new.edition_id and b.paper_voters > 0)
            or exists (select from budget_paper p
                where p.tenant_id = new.tenant_id and p.edition_id = new.edition_id)) then
        raise exception 'Paper ballots of this vote are missing' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger has_papers before insert on budget_result for each row execute function budget_result_has_papers();
