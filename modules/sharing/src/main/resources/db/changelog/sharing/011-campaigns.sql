--liquibase formatted sql

--changeset sharing:011-campaign
-- A campaign without an organisation is the town's own.
create table sharing_campaign (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    organisation_id uuid,
    title text not null check (length(title) between 3 and 120),
    why text not null check (length(why) between 1 and 3000),
    place text not null check (length(place) between 3 and 300),
    hours text not null check (length(hours) <= 500),
    first_day date not null,
    last_day date not null,
    -- Whether more may be pledged than is needed.
    accepts_more boolean not null,
    state text not null check (state in ('OPEN', 'CLOSED')),
    thanks text not null default '' check (length(thanks) <= 1000),
    opened_at timestamptz not null,
    closed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
    check (first_day <= last_day and last_day <= first_day + 400),
    check ((state = 'CLOSED') = (closed_at is not null))
);
create index sharing_campaign_shown on sharing_campaign (tenant_id, last_day, id) where state = 'OPEN';
create index sharing_campaign_of_organisation on sharing_campaign (tenant_id, organisation_id, id);
select agissons_protect('sharing_campaign');

--changeset sharing:011-need
create table sharing_need (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    campaign_id uuid not null,
    thing text not null check (length(thing) between 2 and 120),
    unit text not null check (length(unit) <= 40),
    wanted int not null check (wanted between 1 and 100000),
    accepts_more boolean not null,
    -- What people have pledged and not brought yet, and what has come in, pledged or not.
    pledged int not null default 0 check (pledged >= 0),
    received int not null default 0 check (received >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, campaign_id, id),
    foreign key (tenant_id, campaign_id) references sharing_campaign (tenant_id, id),
    constraint sharing_need_no_more_than_needed check (accepts_more or pledged <= wanted)
);
select agissons_protect('sharing_need');

--changeset sharing:011-pledge
create table sharing_pledge (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    campaign_id uuid not null,
    need_id uuid not null,
    -- Nobody's when it was brought without a word, or once whoever pledged it has left for good.
    person_id uuid,
    giver text not null check (length(giver) <= 120),
    quantity int not null check (quantity between 1 and 100000),
    received int not null default 0 check (received between 0 and 100000),
    bring_on date,
    state text not null check (state in ('PLEDGED', 'RECEIVED', 'WITHDRAWN', 'NOT_BROUGHT')),
    -- A receipt is the association's to write: here it is only noted that it was asked for.
    receipt_asked boolean not null default false,
    pledged_at timestamptz not null,
    settled_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, campaign_id, need_id) references sharing_need (tenant_id, campaign_id, id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id),
    check (state <> 'RECEIVED' or received > 0)
);
create unique index sharing_pledge_once_at_a_time on sharing_pledge (tenant_id, need_id, person_id)
    where state = 'PLEDGED';
create index sharing_pledge_of_campaign on sharing_pledge (tenant_id, campaign_id, id);
create index sharing_pledge_of_need on sharing_pledge (tenant_id, campaign_id, need_id);
create index sharing_pledge_of_person on sharing_pledge (tenant_id, person_id, id);
select agissons_protect('sharing_pledge');
