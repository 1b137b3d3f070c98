--liquibase formatted sql

--changeset mutualaid:010-skill
create table mutualaid_skill (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    person_id uuid not null,
    skill text not null check (length(skill) <= 40),
    mastery text not null check (mastery in ('BEGINNER', 'PRACTISED', 'PROFESSIONAL')),
    title text not null check (length(title) between 3 and 200),
    details text not null check (length(details) <= 2000),
    -- Seven days of three parts, Monday's morning first.
    times int not null check (times between 1 and 2097151),
    venue text not null check (venue in ('ON_SITE', 'REMOTE', 'BOTH')),
    radius int not null check (radius between 1 and 50),
    audience text not null check (audience in ('NEIGHBOURS', 'ASSOCIATIONS', 'BOTH')),
    -- Nothing when there is no end to it.
    at_once int check (at_once between 1 and 20),
    taken int not null default 0 check (taken >= 0),
    city text not null check (length(city) between 1 and 120),
    neighbourhood text check (length(neighbourhood) <= 120),
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    state text not null check (state in ('ACTIVE', 'PAUSED', 'ARCHIVED')),
    created_at timestamptz not null,
    confirmed_at timestamptz not null,
    -- When its person was asked whether it is still true, until they answer.
    asked_at timestamptz,
    hidden_reason text check (length(hidden_reason) between 1 and 500),
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id),
    check (taken <= at_once)
);
create unique index mutualaid_skill_once on mutualaid_skill (tenant_id, person_id, skill) where state <> 'ARCHIVED';
create index mutualaid_skill_of_person on mutualaid_skill (tenant_id, person_id);
create index mutualaid_skill_latest on mutualaid_skill (tenant_id, confirmed_at desc, id desc)
    where state = 'ACTIVE' and hidden_reason is null;
select agissons_protect('mutualaid_skill');

--changeset mutualaid:010-invitation
create table mutualaid_invitation (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    skill_id uuid not null,
    asker_id uuid not null,
    organisation_id uuid,
    -- Who waits for an answer: one of these at a time for each offer.
    party_id uuid generated always as (coalesce(organisation_id, asker_id)) stored,
    words text not null check (length(words) between 1 and 1000),
    state text not null check (state in
        ('SENT', 'ACCEPTED', 'DECLINED', 'REPORTED', 'WITHDRAWN', 'EXPIRED', 'DONE')),
    reason text not null default '' check (length(reason) <= 500),
    sent_at timestamptz not null,
    answered_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, skill_id) references mutualaid_skill (tenant_id, id),
    foreign key (tenant_id, asker_id) references membership (tenant_id, person_id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
    check ((state = 'SENT') = (answered_at is null)),
    check (state <> 'REPORTED' or length(reason) > 0)
);
create unique index mutualaid_invitation_one_waits on mutualaid_invitation (tenant_id, skill_id, party_id)
    where state = 'SENT';
create index mutualaid_invitation_to_skill on mutualaid_invitation (tenant_id, skill_id, sent_at);
create index mutualaid_invitation_of_person on mutualaid_invitation (tenant_id, asker_id, sent_at);
create index mutualaid_invitation_of_organisation on mutualaid_invitation (tenant_id, organisation_id, sent_at);
create index mutualaid_invitation_of_party on mutualaid_invitation (tenant_id, party_id, sent_at);
select agissons_protect('mutualaid_invitation');
