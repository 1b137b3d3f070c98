--liquibase formatted sql

--changeset sharing:010-gift
create table sharing_gift (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    way text not null check (way in ('OFFER', 'WANTED')),
    -- Nobody's any more once whoever wrote it has left for good.
    author_id uuid,
    organisation_id uuid,
    title text not null check (length(title) between 3 and 120),
    description text not null check (length(description) <= 3000),
    category text not null check (length(category) <= 40),
    condition text check (condition in ('NEW', 'GOOD', 'WORN', 'TO_MEND')),
    quantity int not null check (quantity between 1 and 999),
    collect_by date,
    -- Said of a child seat or a helmet: it has never taken a blow.
    unhurt boolean not null,
    city text not null check (length(city) between 1 and 120),
    neighbourhood text check (length(neighbourhood) <= 120),
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    picture text check (picture ~ '^/fichiers/[0-9a-f]{64}\.[a-z]{3}$'),
    promised int not null default 0,
    given int not null default 0,
    state text not null check (state in ('PENDING', 'OPEN', 'PROMISED', 'GIVEN', 'WITHDRAWN', 'HIDDEN', 'EXPIRED')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    settled_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, author_id) references membership (tenant_id, person_id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
    -- Never more promised and given than there is, whoever writes.
    constraint sharing_gift_no_more_than_there_is
        check (promised >= 0 and given >= 0 and promised + given <= quantity),
    check (way = 'WANTED' or condition is not null),
    check (state <> 'GIVEN' or given = quantity),
    check (state <> 'PROMISED' or promised > 0 and promised + given = quantity),
    check (state in ('OPEN', 'PROMISED') or promised = 0)
);
create index sharing_gift_shown on sharing_gift (tenant_id, id) where state in ('OPEN', 'PROMISED');
create index sharing_gift_ending on sharing_gift (tenant_id, expires_at) where state in ('OPEN', 'PROMISED');
create index sharing_gift_of_author on sharing_gift (tenant_id, author_id, id);
create index sharing_gift_of_organisation on sharing_gift (tenant_id, organisation_id, id);
create index sharing_gift_by_state on sharing_gift (tenant_id, state, id);
select agissons_protect('sharing_gift');

--changeset sharing:010-gift-door
-- Where exactly it is handed over: apart from the gift, so that no list or search can give it away.
create table sharing_gift_door (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    gift_id uuid not null,
    words text not null check (length(words) <= 500),
    primary key (tenant_id, id),
    unique (tenant_id, gift_id),
    foreign key (tenant_id, gift_id) references sharing_gift (tenant_id, id) on delete cascade
);
select agissons_protect('sharing_gift_door');

--changeset sharing:010-gift-ask
create table sharing_gift_ask (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    gift_id uuid not null,
    person_id uuid,
    quantity int not null check (quantity between 1 and 999),
    -- How many of them were promised: fewer than asked for, perhaps.
    granted int not null default 0,
    words text not null check (length(words) <= 500),
    reason text not null default '' check (length(reason) <= 500),
    state text not null check (state in ('ASKED', 'PROMISED', 'GIVEN', 'DECLINED', 'CANCELLED', 'RENEGED', 'GAVE_UP',
        'NOT_COLLECTED', 'CLOSED')),
    asked_at timestamptz not null,
    settled_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, gift_id) references sharing_gift (tenant_id, id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id),
    check (granted between 0 and quantity),
    check (state not in ('PROMISED', 'GIVEN') or granted > 0)
);
create unique index sharing_gift_ask_once_active on sharing_gift_ask (tenant_id, gift_id, person_id)
    where state in ('ASKED', 'PROMISED');
create index sharing_gift_ask_of_gift on sharing_gift_ask (tenant_id, gift_id, id);
create index sharing_gift_ask_of_person on sharing_gift_ask (tenant_id, person_id, id);
select agissons_protect('sharing_gift_ask');
