--liquibase formatted sql

--changeset budget:021-study
-- What the services found out about an idea, one line more each time they say something else.
create table budget_study (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    idea_id uuid not null,
    number int not null check (number between 1 and 10000),
    agent_id uuid not null,
    outcome text check (outcome in ('FEASIBLE', 'CHANGED', 'INFEASIBLE')),
    cost_cents bigint check (cost_cents between 1 and 100000000000),
    reason text not null check (length(reason) <= 3000),
    -- Read by the services alone.
    notes text not null check (length(notes) <= 5000),
    published boolean not null,
    saved_at timestamptz not null,
    primary key (tenant_id, id),
    constraint budget_study_number_once unique (tenant_id, idea_id, number),
    foreign key (tenant_id, idea_id) references budget_idea (tenant_id, id),
    foreign key (tenant_id, agent_id) references membership (tenant_id, person_id),
    check (not published or outcome is not null and length(reason) > 0),
    check (not published or outcome = 'INFEASIBLE' or cost_cents is not null)
);
create index budget_study_of_agent on budget_study (tenant_id, agent_id);
select agissons_protect('budget_study');
revoke update, delete on budget_study from agissons_app;
-- Whoever leaves the town is named here no more; nothing else of a line ever changes.
grant update (agent_id) on budget_study to agissons_app;

--changeset budget:021-assignment
create table budget_assignment (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    idea_id uuid not null,
    agent_id uuid not null,
    assigned_at timestamptz not null,
    primary key (tenant_id, id),
    constraint budget_assignment_once unique (tenant_id, idea_id),
    foreign key (tenant_id, idea_id) references budget_idea (tenant_id, id),
    foreign key (tenant_id, agent_id) references membership (tenant_id, person_id)
);
create index budget_assignment_of_agent on budget_assignment (tenant_id, agent_id);
select agissons_protect('budget_assignment');
