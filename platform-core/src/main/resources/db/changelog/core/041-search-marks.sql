--liquibase formatted sql

--changeset core:041-search-term-weight
-- The weight in the index: scores are reckoned without a look at the rows. The rows are derived, and written by one hand
-- under the town's lock: a foreign key would search all words of the town for each document taken out.
alter table search_term drop constraint search_term_tenant_id_id_fkey;
alter table search_term drop constraint search_term_pkey;
alter table search_term add primary key (tenant_id, word, id) include (weight);

--changeset core:041-search-mark
-- Instead of each remainder of a word in letters, numbers made of its first seven.
drop table search_remainder;
create table search_mark (
    tenant_id int not null references tenant (id),
    mark int not null,
    word text collate "C" not null,
    primary key (tenant_id, mark, word)
);
select agissons_protect('search_mark');
insert into search_mark (tenant_id, mark, word)
select distinct tenant_id, crc32(convert_to(part, 'UTF8'))::bit(32)::int, word
from search_word cross join lateral (values (left(word, 7)), (left(stem, 7))) as beginning (letters)
cross join lateral (
    select letters as part
    union select overlay(letters placing '' from i for 1) from generate_series(1, length(letters)) i
    where length(letters) > 2) as parts
where length(word) >= 3 and word !~ '[0-9]' and stem <> '';
