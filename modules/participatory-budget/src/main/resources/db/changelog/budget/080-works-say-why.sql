--liquibase formatted sql

--changeset budget:080-works-say-why
-- What is late or given up has its reason, whoever writes it down.
alter table budget_works_entry add constraint budget_works_entry_says_why
    check (coalesce(status, '') not in ('LATE', 'ABANDONED') or length(words) >= 10);
