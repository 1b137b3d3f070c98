-- A town with one vote, in which everybody has a letter; the setting crash.voters says how many. Written by the superuser,
-- all but the town itself with triggers off: the rows are consistent by construction.
insert into tenant (id, slug, kind, state, name, territory, modules)
overriding system value
values (1000, 'tempete', 'COMMUNE', 'OPEN', 'Tempête-sur-Loire', '{92025}', '{budget-participatif}');
insert into tenant_host (host, tenant_id, main) values ('localhost', 1000, true);

set session_replication_role = replica;

insert into budget_edition (tenant_id, id, slug, title, summary, words, created_at, published_at, vote_at, result_at,
    voting_mode, voting_most, counting_method, counting_completion, counting_exhaustive, counting_comparison,
    counting_threshold, counting_ties, electorate_accounts, electorate_codes, electorate_roll, electorate_districts,
    tie_seed, tie_commitment)
select 1000, uuid_in(md5('edition')::cstring), 'tempete', 'Budget de la tempête', 'Ce qui reste quand tout tombe.', 'Choisissez.',
    now() - interval '90 days', now() - interval '80 days', now() - interval '1 day', now() + interval '60 days',
    'APPROVAL', 5, 'GREEDY_VOTES', 'NONE', false, false, 0, 'LEX', false, true, false, 'ALL',
    seed, encode(sha256(convert_to(seed, 'UTF8')), 'hex')
from (select encode(sha256('tempete'), 'hex') as seed) drawn;
insert into budget_envelope (tenant_id, id, edition_id, amount_cents)
select 1000, uuid_in(md5('enveloppe')::cstring), id, 10000000 from budget_edition;
insert into budget_project (tenant_id, id, edition_id, envelope_id, code, number, title, words, category, cost_cents, place,
    state, created_at)
select 1000, uuid_in(md5('projet ' || n)::cstring), id, uuid_in(md5('enveloppe')::cstring), 'P' || n, n, 'Projet ' || n, 'Un projet.',
    'NATURE', 1000000, '', 'ADMITTED', now() - interval '30 days'
from budget_edition cross join generate_series(1, 12) n;

-- The codes are numbers in groups of four; what the site keeps of each is its hash.
insert into budget_vote_code (tenant_id, id, edition_id, code_hash)
select 1000, uuidv7(), e.id, encode(sha256(convert_to(e.id || ':' || regexp_replace(lpad(n::text, 16, '0'), '(.{4})(?!$)', '\1-', 'g'),
    'UTF8')), 'hex')
from budget_edition e cross join generate_series(1, current_setting('crash.voters')::int) n;

reset session_replication_role;
