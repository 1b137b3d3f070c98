--liquibase formatted sql

--changeset sharing:030-unit-by-code
-- Labels are read by their code, in whichever library of the town.
create index sharing_unit_by_code on sharing_unit (tenant_id, code);

--changeset sharing:030-picture
create table sharing_picture (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    model_id uuid not null,
    number int not null check (number between 1 and 6),
    file text not null check (file ~ '^[0-9a-f]{64}\.jpg$'),
    small text not null check (small ~ '^[0-9a-f]{64}\.jpg$'),
    width int not null check (width between 1 and 2000),
    height int not null check (height between 1 and 2000),
    alt text not null check (length(alt) between 1 and 150),
    primary key (tenant_id, id),
    -- Looked at when the transaction ends: two pictures change places in between.
    constraint sharing_picture_place unique (tenant_id, model_id, number) deferrable initially deferred,
    foreign key (tenant_id, model_id) references sharing_model (tenant_id, id)
);
create index sharing_picture_by_file on sharing_picture (tenant_id, file);
select agissons_protect('sharing_picture');

--changeset sharing:030-question
create table sharing_question (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    model_id uuid not null,
    number int not null check (number between 1 and 12),
    text text not null check (length(text) between 1 and 120),
    primary key (tenant_id, id),
    unique (tenant_id, model_id, number),
    foreign key (tenant_id, model_id) references sharing_model (tenant_id, id)
);
select agissons_protect('sharing_question');

--changeset sharing:030-proof
-- Pictures of how a thing was when it changed hands stay with the loan: no address of theirs is open to everybody.
create table sharing_proof (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    reservation_id uuid not null,
    way text not null check (way in ('OUT', 'BACK')),
    number int not null check (number between 1 and 6),
    hash text not null,
    picture bytea not null check (octet_length(picture) between 1 and 1000000),
    width int not null check (width between 1 and 2000),
    height int not null check (height between 1 and 2000),
    at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, reservation_id, way, number),
    unique (tenant_id, reservation_id, way, hash),
    foreign key (tenant_id, reservation_id) references sharing_reservation (tenant_id, id),
    check (hash = encode(sha256(picture), 'hex'))
);
select agissons_protect('sharing_proof');
revoke update on sharing_proof from agissons_app;

--changeset sharing:030-handover
create table sharing_handover (
    tenant_id int not null references tenant (id),
    id uuid not null,
    version int not null default 0,
    reservation_id uuid not null,
    way text not null check (way in ('OUT', 'BACK')),
    content text not null check (length(content) between 1 and 40000),
    hash text not null,
    keeper_name text not null check (length(keeper_name) <= 200),
    keeper_at timestamptz not null,
    borrower_name text check (length(borrower_name) between 1 and 200),
    borrower_means text check (borrower_means in ('PHONE', 'COUNTER')),
    borrower_remark text not null check (length(borrower_remark) <= 500),
    borrower_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, reservation_id, way),
    foreign key (tenant_id, reservation_id) references sharing_reservation (tenant_id, id),
    check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    check ((borrower_at is null) = (borrower_name is null) and (borrower_at is null) = (borrower_means is null)),
    check (borrower_at is not null or borrower_remark = '')
);
select agissons_protect('sharing_handover');
-- What was written never changes; the borrower's signature is all that is added to it.
revoke update on sharing_handover from agissons_app;
grant update (version, borrower_name, borrower_means, borrower_remark, borrower_at) on sharing_handover to agissons_app;

--changeset sharing:030-signed-stays splitStatements:false
create function sharing_signed_stays() returns trigger language plpgsql as $$
begin
    if old.borrower_at is not null then
        raise exception 'What both have signed stays as it is' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger stays before update on sharing_handover for each row execute function sharing_signed_stays();
-- Documents and their pictures go when nothing about the loan is left to settle, and not before.
create function sharing_proof_stays() returns trigger language plpgsql as $$
begin
    if current_setting('agissons.erasing', true) = old.tenant_id::text then
        return old;
    end if;
    if exists (select from sharing_handover h where h.tenant_id = old.tenant_id
            and h.reservation_id = old.reservation_id and h.way = old.way)
        and not exists (select from sharing_reservation r where r.tenant_id = old.tenant_id
            and r.id = old.reservation_id and r.state = 'CLOSED') then
        raise exception 'The document of an open loan stays' using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;
create trigger goes_last before delete on sharing_handover for each row execute function sharing_proof_stays();
create trigger goes_last before delete on sharing_proof for each row execute function sharing_proof_stays();
