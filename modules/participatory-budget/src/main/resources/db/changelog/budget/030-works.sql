--liquibase formatted sql

--changeset budget:030-works
-- What becomes of a chosen project. The line stands from the first time anything is told of it.
create table budget_works (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    edition_id uuid not null,
    project_id uuid not null,
    status text not null check (status in ('PREPARED', 'BUILDING', 'LATE', 'DELIVERED', 'ABANDONED')),
    due date,
    -- The sum of its expenses, kept up by whoever writes one.
    spent_cents bigint not null check (spent_cents between 0 and 100000000000),
    -- How many milestones, and how many of them are reached.
    steps int not null check (steps between 0 and 50),
    reached int not null check (reached between 0 and steps),
    primary key (tenant_id, id),
    constraint budget_works_once unique (tenant_id, project_id),
    foreign key (tenant_id, edition_id, project_id) references budget_project (tenant_id, edition_id, id)
);
create index budget_works_of_edition on budget_works (tenant_id, edition_id, project_id);
select agissons_protect('budget_works');

create table budget_works_step (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    works_id uuid not null,
    title text not null check (length(title) between 3 and 120),
    planned_on date,
    reached_on date,
    primary key (tenant_id, id),
    foreign key (tenant_id, works_id) references budget_works (tenant_id, id)
);
create index budget_works_step_of_works on budget_works_step (tenant_id, works_id, planned_on);
select agissons_protect('budget_works_step');

-- Everything that was told, in the order it was; a mistake is mended by telling the next thing.
create table budget_works_entry (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    works_id uuid not null,
    kind text not null check (kind in ('STATUS', 'STEP', 'EXPENSE', 'NEWS')),
    told_at timestamptz not null,
    status text check (status in ('PREPARED', 'BUILDING', 'LATE', 'DELIVERED', 'ABANDONED')),
    words text not null check (length(words) <= 2000),
    paid_on date,
    -- Below zero where an expense is taken back.
    cents bigint check (cents <> 0 and cents between -100000000000 and 100000000000),
    picture text check (length(picture) <= 120),
    picture_small text check (length(picture_small) <= 120),
    picture_width int check (picture_width between 1 and 10000),
    picture_height int check (picture_height between 1 and 10000),
    picture_alt text check (length(picture_alt) between 1 and 300),
    primary key (tenant_id, id),
    foreign key (tenant_id, works_id) references budget_works (tenant_id, id),
    check ((kind = 'STATUS') = (status is not null)),
    check ((kind = 'EXPENSE') = (cents is not null) and (cents is null) = (paid_on is null)),
    check (kind = 'STATUS' or length(words) > 0),
    check (num_nonnulls(picture, picture_small, picture_width, picture_height, picture_alt) in (0, 5))
);
create index budget_works_entry_of_works on budget_works_entry (tenant_id, works_id, told_at);
select agissons_protect('budget_works_entry');
revoke update, delete on budget_works_entry from agissons_app;

-- Who wants to know, and who does not although the idea was theirs or had their support.
create table budget_works_follower (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    project_id uuid not null,
    person_id uuid not null,
    wants boolean not null,
    since timestamptz not null,
    primary key (tenant_id, id),
    constraint budget_works_follower_once unique (tenant_id, project_id, person_id),
    foreign key (tenant_id, project_id) references budget_project (tenant_id, id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id)
);
create index budget_works_follower_of_person on budget_works_follower (tenant_id, person_id);
select agissons_protect('budget_works_follower');

--changeset budget:030-chosen splitStatements:false
-- Nothing is told of a project that was not chosen.
create function budget_works_chosen() returns trigger language plpgsql as $$
begin
    if not pg_has_role(current_user, 'agissons_platform', 'usage') and not exists (
            select from budget_result_line l where l.tenant_id = new.tenant_id and l.edition_id = new.edition_id
                and l.project_id = new.project_id and l.place is not null) then
        raise exception 'This project was not chosen' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger chosen before insert on budget_works for each row execute function budget_works_chosen();
