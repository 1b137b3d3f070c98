-- The town whose votes are measured: one vote for accounts, one for codes from letters, and one into which the yardstick
-- writes. The setting bench.voters says how many people each of them has. Written by the superuser with triggers off: the
-- rows are consistent by construction.
set session_replication_role = replica;

insert into tenant (id, slug, kind, state, name, territory, modules)
overriding system value
values (2001, 'banc-2001', 'COMMUNE', 'OPEN', 'Banc-sur-Loire 2001', '{92025}', '{budget-participatif}');
insert into tenant_host (host, tenant_id, main) values ('banc-2001.localhost', 2001, true);

insert into membership (tenant_id, id, person_id, role, display_name, email, language, commune_code, joined_at)
select 2001, uuidv7(), uuid_in(md5('electeur' || n)::cstring), 'RESIDENT', 'Électeur ' || n, 'electeur-' || n || '@banc.invalid', 'fr',
    '92025', now() - interval '90 days'
from generate_series(1, current_setting('bench.voters')::int) n
union all
select 2001, uuidv7(), uuid_in(md5('mairie')::cstring), 'ADMIN', 'La mairie', 'mairie@banc.invalid', 'fr', '92025',
    now() - interval '90 days';

insert into budget_edition (tenant_id, id, slug, title, summary, words, created_at, published_at, vote_at, result_at,
    voting_mode, voting_most, counting_method, counting_completion, counting_exhaustive, counting_comparison,
    counting_threshold, counting_ties, electorate_accounts, electorate_codes, electorate_roll, electorate_districts,
    tie_seed, tie_commitment)
select 2001, uuid_in(md5('edition ' || slug)::cstring), slug, 'Budget participatif : ' || slug, 'Dites ce que la ville doit faire.',
    'Chaque habitant choisit jusqu’à cinq projets.', now() - interval '90 days', now() - interval '80 days',
    now() - interval '1 day', now() + interval '60 days', 'APPROVAL', 5, 'MES_COST', 'NONE', false, false, 0, 'LEX',
    slug <> 'codes', slug = 'codes', false, 'ALL', seed, encode(sha256(convert_to(seed, 'UTF8')), 'hex')
from unnest(array['comptes', 'codes', 'etalon']) slug
cross join lateral (select encode(sha256(convert_to(slug, 'UTF8')), 'hex') as seed) drawn;

insert into budget_envelope (tenant_id, id, edition_id, amount_cents)
select 2001, uuid_in(md5('enveloppe ' || slug)::cstring), id, 50000000 from budget_edition where tenant_id = 2001;

insert into budget_project (tenant_id, id, edition_id, envelope_id, code, number, title, words, category, cost_cents, place,
    state, created_at)
select 2001, uuid_in(md5('projet ' || slug || n)::cstring), id, uuid_in(md5('enveloppe ' || slug)::cstring), 'P' || n, n,
    (array['Un jardin', 'Une fresque', 'Des bancs', 'Un terrain', 'Une fontaine', 'Des arceaux', 'Un kiosque', 'Une halle'])[1 + n % 8]
        || (array[' rue du Stade', ' place du Marché', ' au Petit-Bois', ' quai des Grèves', ' à la Gare'])[1 + n % 5],
    'Ce que le quartier a demandé, étudié et chiffré par les services.',
    (array['NATURE', 'MOBILITY', 'PUBLIC_SPACE', 'CULTURE', 'SPORT', 'YOUTH', 'SOLIDARITY', 'OTHER'])[1 + n % 8],
    500000 + n * 7919 % 60 * 100000, '', 'ADMITTED', now() - interval '30 days'
from budget_edition cross join generate_series(1, 40) n where tenant_id = 2001;

-- The codes are numbers in groups of four; what the site keeps of each is its hash.
insert into budget_vote_code (tenant_id, id, edition_id, code_hash)
select 2001, uuidv7(), e.id, encode(sha256(convert_to(e.id || ':' || regexp_replace(lpad(n::text, 16, '0'), '(.{4})(?!$)', '\1-', 'g'),
    'UTF8')), 'hex')
from budget_edition e cross join generate_series(1, current_setting('bench.voters')::int) n
where e.tenant_id = 2001 and e.slug = 'codes';

reset session_replication_role;
