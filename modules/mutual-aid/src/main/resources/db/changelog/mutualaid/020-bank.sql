--liquibase formatted sql

--changeset mutualaid:020-account
-- Minutes that people owe each other. An account says what its last movement left, and stays within its bounds.
create table mutualaid_account (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    kind text not null check (kind in ('PERSON', 'ORGANISATION', 'TOWN')),
    person_id uuid,
    organisation_id uuid,
    holder_id uuid generated always as
        (coalesce(person_id, organisation_id, '00000000-0000-0000-0000-000000000000'::uuid)) stored,
    balance int not null default 0,
    floor int not null check (floor <= 0),
    ceiling int not null check (ceiling >= 0),
    last int,
    opened_at timestamptz not null,
    closed_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, holder_id),
    foreign key (tenant_id, person_id) references membership (tenant_id, person_id),
    foreign key (tenant_id, organisation_id) references organisation (tenant_id, id),
    check ((kind = 'PERSON') = (person_id is not null) and (kind = 'ORGANISATION') = (organisation_id is not null)),
    check (balance between floor and ceiling),
    check (last is not null or balance = 0),
    check (closed_at is null or balance = 0)
);
create index mutualaid_account_of_person on mutualaid_account (tenant_id, person_id);
create index mutualaid_account_of_organisation on mutualaid_account (tenant_id, organisation_id);
select agissons_protect('mutualaid_account');

--changeset mutualaid:020-transfer
create table mutualaid_transfer (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    -- What a form sends once: the same twice is one transfer.
    key uuid not null,
    kind text not null check (kind in ('HELP', 'REVERSAL', 'WRITE_OFF')),
    from_account uuid not null,
    to_account uuid not null,
    minutes int not null check (minutes > 0 and (minutes % 15 = 0 or kind <> 'HELP')),
    words text not null check (length(words) <= 500),
    match_id uuid,
    invitation_id uuid,
    reverses uuid,
    by_person uuid not null,
    at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, key),
    unique (tenant_id, reverses),
    unique (tenant_id, id, from_account, minutes),
    unique (tenant_id, id, to_account, minutes),
    foreign key (tenant_id, from_account) references mutualaid_account (tenant_id, id),
    foreign key (tenant_id, to_account) references mutualaid_account (tenant_id, id),
    foreign key (tenant_id, match_id) references mutualaid_match (tenant_id, id),
    foreign key (tenant_id, invitation_id) references mutualaid_invitation (tenant_id, id),
    foreign key (tenant_id, reverses) references mutualaid_transfer (tenant_id, id) on delete cascade,
    check (from_account <> to_account),
    check ((kind = 'REVERSAL') = (reverses is not null)),
    check (kind <> 'WRITE_OFF' or length(words) > 0)
);
create index mutualaid_transfer_from on mutualaid_transfer (tenant_id, from_account);
create index mutualaid_transfer_to on mutualaid_transfer (tenant_id, to_account);
create index mutualaid_transfer_of_match on mutualaid_transfer (tenant_id, match_id);
create index mutualaid_transfer_of_invitation on mutualaid_transfer (tenant_id, invitation_id);
select agissons_protect('mutualaid_transfer');
revoke update, delete on mutualaid_transfer from agissons_app;

--changeset mutualaid:020-movement
-- Each begins with what the one before it left: no balance is ever written that the movements do not make. What leaves one
-- account of a transfer enters the other, to the minute, so that all of them together are nothing.
create table mutualaid_movement (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    transfer_id uuid not null,
    account_id uuid not null,
    side text not null check (side in ('OUT', 'IN')),
    minutes int not null check (minutes > 0),
    number int not null check (number >= 1),
    previous int,
    before int not null,
    after int not null,
    at timestamptz not null,
    out_account uuid generated always as (case when side = 'OUT' then account_id end) stored,
    in_account uuid generated always as (case when side = 'IN' then account_id end) stored,
    primary key (tenant_id, id),
    unique (tenant_id, account_id, number),
    unique (tenant_id, account_id, number, after),
    unique (tenant_id, transfer_id, side),
    foreign key (tenant_id, account_id) references mutualaid_account (tenant_id, id),
    foreign key (tenant_id, transfer_id, out_account, minutes)
        references mutualaid_transfer (tenant_id, id, from_account, minutes),
    foreign key (tenant_id, transfer_id, in_account, minutes)
        references mutualaid_transfer (tenant_id, id, to_account, minutes),
    foreign key (tenant_id, account_id, previous, before)
        references mutualaid_movement (tenant_id, account_id, number, after) on delete cascade,
    check (number = 1 and previous is null and before = 0 or previous = number - 1),
    check (after = before + case side when 'IN' then minutes else -minutes end)
);
select agissons_protect('mutualaid_movement');
revoke update, delete on mutualaid_movement from agissons_app;

--changeset mutualaid:020-ties splitStatements:false
-- Looked at when the transaction ends, and only when something is written: a town that leaves takes its books along table
-- by table.
create function mutualaid_transfer_has_halves() returns trigger language plpgsql as $$
begin
    if (select count(*) from mutualaid_movement m
            where m.tenant_id = new.tenant_id and m.transfer_id = new.id) <> 2 then
        raise exception 'Transfer % lacks one of its halves', new.id using errcode = 'foreign_key_violation';
    end if;
    return null;
end $$;
create constraint trigger has_halves after insert on mutualaid_transfer
    deferrable initially deferred for each row execute function mutualaid_transfer_has_halves();
create function mutualaid_account_says_last() returns trigger language plpgsql as $$
begin
    if new.last is not null and not exists (select from mutualaid_movement m
            where m.tenant_id = new.tenant_id and m.account_id = new.id
                and m.number = new.last and m.after = new.balance) then
        raise exception 'Account % has not what its last movement left', new.id using errcode = 'foreign_key_violation';
    end if;
    return null;
end $$;
create constraint trigger says_last after insert or update on mutualaid_account
    deferrable initially deferred for each row execute function mutualaid_account_says_last();
create function mutualaid_account_goes_on() returns trigger language plpgsql as $$
begin
    if old.last is not null and (new.last is null or new.last < old.last) then
        raise exception 'Account % cannot go back', old.id using errcode = 'foreign_key_violation';
    end if;
    return new;
end $$;
create trigger goes_on before update on mutualaid_account
    for each row execute function mutualaid_account_goes_on();

--changeset mutualaid:020-claim
create table mutualaid_claim (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    payer_account uuid not null,
    receiver_account uuid not null,
    minutes int not null check (minutes > 0 and minutes % 15 = 0),
    words text not null check (length(words) <= 500),
    match_id uuid,
    invitation_id uuid,
    state text not null check (state in ('OPEN', 'PAID', 'REFUSED')),
    asked_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, payer_account) references mutualaid_account (tenant_id, id),
    foreign key (tenant_id, receiver_account) references mutualaid_account (tenant_id, id),
    foreign key (tenant_id, match_id) references mutualaid_match (tenant_id, id),
    foreign key (tenant_id, invitation_id) references mutualaid_invitation (tenant_id, id),
    check (payer_account <> receiver_account),
    check (num_nonnulls(match_id, invitation_id) = 1)
);
create unique index mutualaid_claim_one_for_help on mutualaid_claim (tenant_id, match_id) where state = 'OPEN';
create unique index mutualaid_claim_one_for_skill on mutualaid_claim (tenant_id, invitation_id) where state = 'OPEN';
create index mutualaid_claim_of_match on mutualaid_claim (tenant_id, match_id);
create index mutualaid_claim_of_invitation on mutualaid_claim (tenant_id, invitation_id);
create index mutualaid_claim_to_pay on mutualaid_claim (tenant_id, payer_account, state);
create index mutualaid_claim_received on mutualaid_claim (tenant_id, receiver_account, state);
select agissons_protect('mutualaid_claim');
