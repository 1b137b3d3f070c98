--liquibase formatted sql

--changeset core:061-report
-- What somebody finds wrong: a member, or a visitor who left an address to be answered at.
create table moderation_report (
    tenant_id int not null references tenant (id),
    id uuid not null,
    kind text not null check (length(kind) between 1 and 60),
    subject uuid not null,
    title text not null check (length(title) <= 400),
    path text not null check (path ~ '^/([^/\\]|$)' and length(path) <= 300),
    reporter uuid,
    reporter_email text check (length(reporter_email) between 3 and 254 and reporter_email = lower(reporter_email)
        and reporter_email !~ '[[:cntrl:]]'),
    rule text not null check (length(rule) between 1 and 40),
    words text not null check (length(words) <= 2000),
    state text not null check (state in ('OPEN', 'DISMISSED', 'UPHELD')),
    answer text not null default '' check (length(answer) <= 1000),
    answered_by uuid,
    answered_at timestamptz,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, reporter) references membership (tenant_id, person_id),
    check ((reporter is null) <> (reporter_email is null)),
    check ((state = 'OPEN') = (answered_at is null))
);
create unique index moderation_report_once_by_member on moderation_report (tenant_id, kind, subject, reporter)
    where state = 'OPEN' and reporter is not null;
create unique index moderation_report_once_by_visitor on moderation_report (tenant_id, kind, subject, reporter_email)
    where state = 'OPEN' and reporter_email is not null;
create index moderation_report_queue on moderation_report (tenant_id, state, id);
create index moderation_report_alike on moderation_report (tenant_id, subject) where state = 'OPEN';
create index moderation_report_of_reporter on moderation_report (tenant_id, reporter);
select agissons_protect('moderation_report');

--changeset core:061-decision
-- Something was hidden; what those who published it answered, once, and what became of that.
create table moderation_decision (
    tenant_id int not null references tenant (id),
    id uuid not null,
    kind text not null check (length(kind) between 1 and 60),
    subject uuid not null,
    title text not null check (length(title) <= 400),
    path text not null check (path ~ '^/([^/\\]|$)' and length(path) <= 300),
    rule text not null check (length(rule) between 1 and 40),
    words text not null check (length(words) between 1 and 1000),
    hidden boolean not null default true,
    decided_by uuid not null,
    decided_at timestamptz not null,
    restored_at timestamptz,
    appeal text not null default '' check (length(appeal) <= 2000),
    appealed_by uuid,
    appealed_at timestamptz,
    appeal_state text not null default 'NONE' check (appeal_state in ('NONE', 'OPEN', 'REFUSED', 'GRANTED')),
    appeal_answer text not null default '' check (length(appeal_answer) <= 1000),
    appeal_answered_by uuid,
    primary key (tenant_id, id),
    check (hidden = (restored_at is null)),
    check ((appeal_state = 'NONE') = (appealed_at is null))
);
create unique index moderation_decision_in_force on moderation_decision (tenant_id, subject) where hidden;
create index moderation_decision_appealed on moderation_decision (tenant_id, id) where appeal_state = 'OPEN';
select agissons_protect('moderation_decision');
