--liquibase formatted sql

--changeset budget:001-edition
-- Phases follow one another: each lasts until the next begins, and the vote until its result is due.
create table budget_edition (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    slug text not null check (slug ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
    title text not null check (length(title) between 3 and 120),
    summary text not null check (length(summary) <= 300),
    words text not null check (length(words) <= 5000),
    created_at timestamptz not null,
    published_at timestamptz,
    ideas_at timestamptz,
    support_at timestamptz,
    study_at timestamptz,
    vote_at timestamptz,
    result_at timestamptz,
    follow_up_at timestamptz,
    voting_mode text check (voting_mode in ('APPROVAL', 'KNAPSACK', 'POINTS', 'RANKING')),
    voting_most int check (voting_most between 1 and 200),
    voting_points int check (voting_points between 1 and 1000),
    voting_per_project int check (voting_per_project between 1 and voting_points),
    minimum_kind text check (minimum_kind in ('PROJECTS', 'AMOUNT', 'PERCENT')),
    minimum bigint check (minimum between 1 and 100000000000),
    counting_method text check (counting_method in
        ('GREEDY_VOTES', 'GREEDY_DENSITY', 'MES_COST', 'MES_CARD', 'MES_POINTS', 'PHRAGMEN')),
    counting_completion text check (counting_completion in ('NONE', 'U_VOTES', 'U_DENSITY', 'ADD1', 'ADD1_U_VOTES')),
    counting_step_cents bigint check (counting_step_cents between 1 and 100000000),
    counting_exhaustive boolean,
    counting_comparison boolean,
    counting_threshold int check (counting_threshold between 0 and 1000000),
    counting_ties text check (counting_ties in ('LEX', 'RECOMMENDED', 'SEED')),
    electorate_accounts boolean,
    electorate_codes boolean,
    electorate_roll boolean,
    electorate_age int check (electorate_age between 0 and 120),
    electorate_districts text check (electorate_districts in ('ONE_OF_CHOICE', 'OWN', 'ALL')),
    -- What lots are drawn from. Everybody knows its hash before the vote, and the seed itself after the close.
    tie_seed text not null check (tie_seed ~ '^[0-9a-f]{64}$'),
    tie_commitment text not null,
    first_ballot_at timestamptz,
    primary key (tenant_id, id),
    constraint budget_edition_slug_once unique (tenant_id, slug),
    check (tie_commitment = encode(sha256(convert_to(tie_seed, 'UTF8')), 'hex')),
    constraint budget_edition_phases_in_order check (
        ideas_at < support_at and ideas_at < study_at and ideas_at < vote_at and ideas_at < result_at
        and ideas_at < follow_up_at and support_at < study_at and support_at < vote_at and support_at < result_at
        and support_at < follow_up_at and study_at < vote_at and study_at < result_at and study_at < follow_up_at
        and vote_at < result_at and vote_at < follow_up_at and result_at < follow_up_at),
    check ((minimum_kind is null) = (minimum is null)),
    check (case when minimum_kind = 'PERCENT' then minimum <= 100 when minimum_kind = 'PROJECTS' then minimum <= 200
        else true end),
    constraint budget_edition_voting_whole check (case voting_mode
        when 'APPROVAL' then num_nonnulls(voting_most) = 1 and num_nulls(voting_points, voting_per_project) = 2
            and coalesce(minimum_kind, 'PROJECTS') = 'PROJECTS' and coalesce(minimum, 1) <= voting_most
        when 'KNAPSACK' then num_nulls(voting_most, voting_points, voting_per_project) = 3
        when 'POINTS' then voting_most is null and num_nonnulls(voting_points, voting_per_project) = 2
            and coalesce(minimum_kind, 'PROJECTS') = 'PROJECTS' and coalesce(minimum, 1) <= voting_points
        when 'RANKING' then voting_most is not null and num_nulls(voting_points, voting_per_project) = 2
            and coalesce(minimum_kind, 'PROJECTS') = 'PROJECTS' and coalesce(minimum, 1) <= voting_most
        else num_nonnulls(voting_most, voting_points, voting_per_project, minimum) = 0 end),
    constraint budget_edition_counting_whole check (case
        when counting_method is null then num_nonnulls(counting_completion, counting_step_cents, counting_exhaustive,
            counting_comparison, counting_threshold, counting_ties) = 0
        else num_nulls(counting_completion, counting_exhaustive, counting_comparison, counting_threshold,
                counting_ties) = 0
            and (counting_step_cents is not null) = (counting_completion in ('ADD1', 'ADD1_U_VOTES'))
            and (counting_method in ('MES_COST', 'MES_CARD', 'MES_POINTS')
                or counting_completion = 'NONE' and not counting_comparison) end),
    constraint budget_edition_electorate_whole check (case
        when electorate_districts is null then num_nonnulls(electorate_accounts, electorate_codes, electorate_roll,
            electorate_age) = 0
        else num_nulls(electorate_accounts, electorate_codes, electorate_roll) = 0
            and (electorate_accounts or electorate_codes or electorate_roll) end),
    check (first_ballot_at is null
        or num_nulls(published_at, vote_at, result_at, voting_mode, counting_method, electorate_districts) = 0)
);
select agissons_protect('budget_edition');

--changeset budget:001-envelope
-- An envelope without a district is the whole town's.
create table budget_envelope (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    district text check (length(district) between 1 and 120),
    amount_cents bigint not null check (amount_cents between 0 and 100000000000),
    primary key (tenant_id, id),
    unique (tenant_id, edition_id, id),
    constraint budget_envelope_once unique nulls not distinct (tenant_id, edition_id, district),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id)
);
select agissons_protect('budget_envelope');

--changeset budget:001-extension
-- A vote that lasts longer: never without a reason everybody can read.
create table budget_extension (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    from_at timestamptz not null,
    until_at timestamptz not null,
    reason text not null check (length(reason) between 10 and 1000),
    decided_at timestamptz not null,
    primary key (tenant_id, id),
    constraint budget_extension_once unique (tenant_id, edition_id, until_at),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id),
    check (from_at < until_at and decided_at < from_at)
);
select agissons_protect('budget_extension');
revoke update, delete on budget_extension from agissons_app;

--changeset budget:001-frozen splitStatements:false
-- From the first ballot on, nobody changes what it was cast under: neither rules, nor phases behind us, nor the seed.
create function budget_edition_stays() returns trigger language plpgsql as $$
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
create trigger stays before update or delete on budget_edition for each row execute function budget_edition_stays();

-- The edition is held while one of its parts changes: a first ballot comes before that, or after. What another engine
-- archived, the platform itself brings in whole.
create function budget_edition_has_ballots(town int, edition uuid) returns boolean language plpgsql as $$
declare
    first timestamptz;
begin
    select e.first_ballot_at into first from budget_edition e where e.tenant_id = town and e.id = edition for share;
    return first is not null;
end $$;
create function budget_envelope_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if current_setting('agissons.erasing', true) is distinct from old.tenant_id::text
            and budget_edition_has_ballots(old.tenant_id, old.edition_id) then
            raise exception 'The envelopes of a vote that has begun stay' using errcode = 'insufficient_privilege';
        end if;
        return old;
    end if;
    if tg_op = 'INSERT' and pg_has_role(current_user, 'agissons_platform', 'usage') then
        return new;
    end if;
    if budget_edition_has_ballots(new.tenant_id, new.edition_id)
        or tg_op = 'UPDATE' and new.edition_id <> old.edition_id then
        raise exception 'The envelopes of a vote that has begun stay' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger stays before insert or update or delete on budget_envelope
    for each row execute function budget_envelope_stays();
