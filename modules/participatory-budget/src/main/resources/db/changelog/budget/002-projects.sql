--liquibase formatted sql

--changeset budget:002-project
create table budget_project (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    envelope_id uuid not null,
    -- What ballots, counts and files call it, for ever.
    code text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,19}$'),
    -- What stands beside it on ballots.
    number int not null check (number between 1 and 10000),
    title text not null check (length(title) between 3 and 120),
    words text not null check (length(words) between 1 and 5000),
    category text not null check (length(category) <= 40),
    cost_cents bigint not null check (cost_cents between 1 and 100000000000),
    place text not null check (length(place) <= 200),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    picture text check (length(picture) <= 120),
    picture_small text check (length(picture_small) <= 120),
    picture_width int check (picture_width between 1 and 10000),
    picture_height int check (picture_height between 1 and 10000),
    picture_alt text check (length(picture_alt) between 1 and 300),
    -- Of all projects that share this word, at most one can win.
    exclusive_group text check (length(exclusive_group) between 1 and 40),
    idea_id uuid,
    state text not null check (state in ('ADMITTED', 'WITHDRAWN')),
    withdrawn_at timestamptz,
    withdrawn_reason text check (length(withdrawn_reason) between 10 and 1000),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, edition_id, id),
    constraint budget_project_code_once unique (tenant_id, edition_id, code),
    constraint budget_project_number_once unique (tenant_id, edition_id, number),
    constraint budget_project_idea_once unique (tenant_id, idea_id),
    foreign key (tenant_id, edition_id) references budget_edition (tenant_id, id),
    foreign key (tenant_id, edition_id, envelope_id) references budget_envelope (tenant_id, edition_id, id),
    check ((latitude is null) = (longitude is null)),
    check (num_nonnulls(picture, picture_small, picture_width, picture_height, picture_alt) in (0, 5)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index budget_project_of_envelope on budget_project (tenant_id, edition_id, envelope_id, number);
select agissons_protect('budget_project');

--changeset budget:002-frozen splitStatements:false
-- What people vote on stays what it was when they did: from the first ballot on, a project can be withdrawn, and no more.
create function budget_project_stays() returns trigger language plpgsql as $$
declare
    may constant text[] := array['version', 'state', 'withdrawn_at', 'withdrawn_reason'];
begin
    if tg_op = 'DELETE' then
        if current_setting('agissons.erasing', true) is distinct from old.tenant_id::text
            and budget_edition_has_ballots(old.tenant_id, old.edition_id) then
            raise exception 'The projects of a vote that has begun stay' using errcode = 'insufficient_privilege';
        end if;
        return old;
    end if;
    if tg_op = 'INSERT' and pg_has_role(current_user, 'agissons_platform', 'usage') then
        return new;
    end if;
    if tg_op = 'UPDATE' and (new.edition_id <> old.edition_id or new.code <> old.code) then
        raise exception 'A project stays in its edition, under its code' using errcode = 'insufficient_privilege';
    end if;
    if budget_edition_has_ballots(new.tenant_id, new.edition_id) and (tg_op = 'INSERT'
            or to_jsonb(new) - may <> to_jsonb(old) - may or old.state <> 'ADMITTED' or new.state <> 'WITHDRAWN') then
        raise exception 'The projects of a vote that has begun stay' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger stays before insert or update or delete on budget_project
    for each row execute function budget_project_stays();
