--liquibase formatted sql

--changeset core:064-answers-go-with-their-head
-- A town that leaves is erased piece by piece: what was answered may go before its answers.
alter table comment drop constraint comment_tenant_id_thread_id_parent_id_fkey;
alter table comment add constraint comment_answers_a_head
    foreign key (tenant_id, thread_id, parent_id) references comment (tenant_id, thread_id, id) on delete cascade;
