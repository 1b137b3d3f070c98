--liquibase formatted sql

--changeset budget:102-annulment
-- A vote that does not count: one person proposes it, with a reason that everybody will read, and another one decides.
create table budget_annulment (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    reason text not null check (length(reason) between 10 and 1000),
    -- Between when people vote again; neither, where a vote that is over is annulled for good.
    vote_at timestamptz,
    result_at timestamptz,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    -- What was annulled: a vote whose first ballot came then, which was to close then, and so many ballots of it.
    began_at timestamptz,
    closes_at timestamptz,
    ballots int check (ballots >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id),
    foreign key (tenant_id, proposed_by) references membership (tenant_id, person_id),
    foreign key (tenant_id, decided_by) references membership (tenant_id, person_id),
    check ((vote_at is null) = (result_at is null)),
    check (vote_at < result_at),
    check (proposed_at <= decided_at),
    constraint budget_annulment_whole check (
        num_nulls(decided_by, decided_at, began_at, closes_at, ballots) in (0, 5)),
    constraint budget_annulment_in_time check (decided_at < vote_at and (vote_at is null or decided_at < closes_at)),
    constraint budget_annulment_by_another check (decided_by <> proposed_by)
);
create unique index budget_annulment_one_proposal on budget_annulment (tenant_id, edition_id) where decided_at is null;
create index budget_annulment_of_edition on budget_annulment (tenant_id, edition_id);
create index budget_annulment_of_proposer on budget_annulment (tenant_id, proposed_by);
create index budget_annulment_of_decider on budget_annulment (tenant_id, decided_by);
select agissons_protect('budget_annulment');

--changeset budget:102-annulment-stays splitStatements:false
-- A proposal can be withdrawn; what was proposed never changes, nor what was decided. Only names of those who leave do.
create function budget_annulment_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.decided_at is not null
            and current_setting('agissons.erasing', true) is distinct from old.tenant_id::text then
            raise exception 'An annulment that was decided stays' using errcode = 'insufficient_privilege';
        end if;
        return old;
    end if;
    if (new.edition_id, new.reason, new.vote_at, new.result_at, new.proposed_at)
            is distinct from (old.edition_id, old.reason, old.vote_at, old.result_at, old.proposed_at)
        or old.decided_at is not null and (new.decided_at, new.began_at, new.closes_at, new.ballots)
            is distinct from (old.decided_at, old.began_at, old.closes_at, old.ballots) then
        raise exception 'What was proposed stays' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger stays before update or delete on budget_annulment
    for each row execute function budget_annulment_stays();

-- Whether the vote that began then is annulled, and to be taken again.
create function budget_vote_is_taken_again(town int, edition uuid, began timestamptz) returns boolean
    language sql stable as $$
    select exists (select from budget_annulment a where a.tenant_id = town and a.edition_id = edition
        and a.began_at = began and a.vote_at is not null)
$$;

--changeset budget:102-frozen splitStatements:false
-- As before, but for a vote that was annulled: its rules are free again once nothing in its open box counts any more.
create or replace function budget_edition_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.first_ballot_at is not null
            and current_setting('agissons.erasing', true) is distinct from old.tenant_id::text then
            raise exception 'An edition with ballots stays' using errcode = 'insufficient_privilege';
        end if;
        return old;
    end if;
    if new.tie_seed <> old.tie_seed or old.published_at is not null and new.published_at is null then
        raise exception 'What was promised stays' using errcode = 'insufficient_privilege';
    end if;
    if old.first_ballot_at is null then
        return new;
    end if;
    if new.first_ballot_at is null
        and budget_vote_is_taken_again(old.tenant_id, old.id, old.first_ballot_at)
        and not budget_box_is_sealed(old.tenant_id, old.id)
        and not exists (select from budget_receipt r where r.tenant_id = old.tenant_id and r.edition_id = old.id)
        and not exists (select from budget_paper p where p.tenant_id = old.tenant_id and p.edition_id = old.id)
        and not exists (select from budget_ballot b where b.tenant_id = old.tenant_id and b.edition_id = old.id
            and (b.confirmed or b.channel = 'PAPER')) then
        return new;
    end if;
    if (new.first_ballot_at, new.slug, new.published_at, new.ideas_at, new.support_at, new.study_at, new.vote_at,
            new.voting_mode, new.voting_most, new.voting_points, new.voting_per_project, new.minimum_kind, new.minimum,
            new.counting_method, new.counting_completion, new.counting_step_cents, new.counting_exhaustive,
            new.counting_comparison, new.counting_threshold, new.counting_ties, new.electorate_accounts,
            new.electorate_codes, new.electorate_roll, new.electorate_age, new.electorate_districts)
        is distinct from
        (old.first_ballot_at, old.slug, old.published_at, old.ideas_at, old.support_at, old.study_at, old.vote_at,
            old.voting_mode, old.voting_most, old.voting_points, old.voting_per_project, old.minimum_kind, old.minimum,
            old.counting_method, old.counting_completion, old.counting_step_cents, old.counting_exhaustive,
            old.counting_comparison, old.counting_threshold, old.counting_ties, old.electorate_accounts,
            old.electorate_codes, old.electorate_roll, old.electorate_age, old.electorate_districts) then
        raise exception 'The rules of a vote that has begun stay' using errcode = 'insufficient_privilege';
    end if;
    if new.result_at is distinct from old.result_at and not exists (select from budget_extension x
            where x.tenant_id = new.tenant_id and x.edition_id = new.id
                and x.from_at = old.result_at and x.until_at = new.result_at) then
        raise exception 'A vote that has begun ends when it was said' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

--changeset budget:102-extensions
-- A vote that is taken again may be made longer until the very hour that the annulled one was.
alter table budget_extension drop constraint budget_extension_once;

--changeset budget:102-paper splitStatements:false
-- Papers of an annulled vote are void: what was typed of them goes, and nothing else ever does.
grant delete on budget_paper, budget_paper_reading, budget_paper_choice to agissons_app;
create function budget_paper_stays() returns trigger language plpgsql as $$
begin
    if current_setting('agissons.erasing', true) is distinct from old.tenant_id::text
        and not exists (select from budget_edition e where e.tenant_id = old.tenant_id and e.id = old.edition_id
            and budget_vote_is_taken_again(e.tenant_id, e.id, e.first_ballot_at)) then
        raise exception 'What was read on paper stays' using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;
create trigger stays before delete on budget_paper for each row execute function budget_paper_stays();
create trigger stays before delete on budget_paper_reading for each row execute function budget_paper_stays();
create trigger stays before delete on budget_paper_choice for each row execute function budget_paper_stays();

--changeset budget:102-no-result splitStatements:false
-- A vote that is annulled for good has no result; and one that has is not annulled.
create function budget_result_of_annulled() returns trigger language plpgsql as $$
begin
    if exists (select from budget_annulment a where a.tenant_id = new.tenant_id and a.edition_id = new.edition_id
        and a.decided_at is not null and a.vote_at is null) then
        raise exception 'This vote is annulled' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger not_annulled before insert on budget_result for each row execute function budget_result_of_annulled();

create function budget_annulment_of_result() returns trigger language plpgsql as $$
begin
    if exists (select from budget_result r where r.tenant_id = new.tenant_id and r.edition_id = new.edition_id) then
        raise exception 'The result of this vote is published' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger no_result before update of decided_at on budget_annulment
    for each row when (old.decided_at is null and new.decided_at is not null)
    execute function budget_annulment_of_result();
