--liquibase formatted sql

--changeset mutualaid:001-request
create table mutualaid_request (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    -- Whose account it was asked from; nobody's when the town typed it for somebody on the phone.
    requester_id uuid,
    taken_by uuid,
    intake text not null check (intake in ('SELF', 'PROXY', 'PHONE')),
    -- When the person helped was said to agree: always, when somebody else speaks for them.
    consent_at timestamptz,
    category text not null check (length(category) <= 40),
    urgency text not null check (urgency in ('TODAY', 'WEEK', 'FLEXIBLE')),
    moment text not null check (moment in ('ANY', 'MORNING', 'AFTERNOON', 'EVENING')),
    title text not null check (length(title) between 3 and 200),
    details text not null check (length(details) <= 2000),
    wanted_from timestamptz not null,
    wanted_until timestamptz not null,
    needed int not null check (needed between 1 and 20),
    confirmed int not null default 0,
    city text not null check (length(city) between 1 and 120),
    neighbourhood text check (length(neighbourhood) <= 120),
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    privacy text not null check (privacy in ('PUBLIC', 'MEMBERS', 'VETTED', 'OPERATORS')),
    state text not null check (state in
        ('NEW', 'TRIAGED', 'MATCHED', 'CONFIRMED', 'DONE', 'CLOSED', 'CANCELLED', 'EXPIRED')),
    created_at timestamptz not null,
    settled_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, requester_id) references membership (tenant_id, person_id),
    check (confirmed between 0 and needed),
    check (wanted_from < wanted_until),
    check ((intake = 'PHONE') = (requester_id is null) and (intake = 'PHONE') = (taken_by is not null)),
    check (intake = 'SELF' or consent_at is not null),
    -- Nobody was helped by an offer: that takes somebody confirmed.
    check (state not in ('DONE', 'CLOSED') or confirmed > 0)
);
create index mutualaid_request_seeking on mutualaid_request (tenant_id, wanted_until, id)
    where state in ('TRIAGED', 'MATCHED', 'CONFIRMED');
create index mutualaid_request_by_state on mutualaid_request (tenant_id, state, created_at);
create index mutualaid_request_of_person on mutualaid_request (tenant_id, requester_id, created_at);
select agissons_protect('mutualaid_request');

--changeset mutualaid:001-doorstep
create table mutualaid_doorstep (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    request_id uuid not null,
    name text not null check (length(name) <= 120),
    phone text not null check (length(phone) <= 30),
    street text not null check (length(street) <= 200),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    primary key (tenant_id, id),
    unique (tenant_id, request_id),
    foreign key (tenant_id, request_id) references mutualaid_request (tenant_id, id) on delete cascade,
    check ((latitude is null) = (longitude is null))
);
select agissons_protect('mutualaid_doorstep');

--changeset mutualaid:001-charter
create table mutualaid_charter (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    number int not null check (number > 0),
    words text not null check (length(words) between 1 and 10000),
    published_by uuid not null,
    published_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, number)
);
select agissons_protect('mutualaid_charter');

--changeset mutualaid:001-helper
create table mutualaid_helper (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    person_id uuid not null,
    -- The charter accepted last: 0 is the one every town begins with.
    charter int not null check (charter >= 0),
    charter_at timestamptz not null,
    level text not null check (level in ('DECLARED', 'IDENTITY_SEEN', 'APPROVED')),
    suspended boolean not null default false,
    -- Where they can help at a minute's notice, if they say so.
    neighbourhood text check (length(neighbourhood) <= 120),
    primary key (tenant_id, id),
    unique (tenant_id, person_id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id)
);
select agissons_protect('mutualaid_helper');

--changeset mutualaid:001-match
create table mutualaid_match (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    request_id uuid not null,
    helper_id uuid not null,
    state text not null check (state in ('OFFERED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'FALLEN', 'ENDED', 'DONE')),
    words text not null check (length(words) <= 1000),
    offered_at timestamptz not null,
    settled_at timestamptz,
    helper_mood text check (helper_mood in ('GOOD', 'MIXED', 'BAD')),
    helper_says text not null default '' check (length(helper_says) <= 1000),
    requester_mood text check (requester_mood in ('GOOD', 'MIXED', 'BAD')),
    requester_says text not null default '' check (length(requester_says) <= 1000),
    primary key (tenant_id, id),
    foreign key (tenant_id, request_id) references mutualaid_request (tenant_id, id),
    foreign key (tenant_id, helper_id) references mutualaid_helper (tenant_id, person_id)
);
create unique index mutualaid_match_once_active on mutualaid_match (tenant_id, request_id, helper_id)
    where state in ('OFFERED', 'CONFIRMED', 'DONE');
create index mutualaid_match_of_helper on mutualaid_match (tenant_id, helper_id, offered_at);
select agissons_protect('mutualaid_match');

--changeset mutualaid:001-follow-up
create table mutualaid_follow_up (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    request_id uuid not null,
    author uuid not null,
    way text not null check (way in ('PHONE', 'MAIL', 'VISIT', 'NOTE')),
    words text not null check (length(words) between 1 and 1000),
    noted_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, request_id) references mutualaid_request (tenant_id, id),
    foreign key (tenant_id, author) references membership (tenant_id, person_id)
);
create index mutualaid_follow_up_of_request on mutualaid_follow_up (tenant_id, request_id, noted_at);
select agissons_protect('mutualaid_follow_up');
