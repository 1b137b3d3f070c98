-- The towns that are measured: 2,000 of them, the first with 50,000 missions, the second with 100, the others with 25.
-- Written by the superuser with triggers off: the rows are consistent by construction, and four million of them are
-- put in by a minute's work instead of an hour's. Times are counted from now.
set session_replication_role = replica;
set time zone 'Europe/Paris';
select setseed(0.42);

-- The console took the first number when the server made the tables: it comes back behind the towns.
delete from tenant_host where tenant_id = 1;
delete from tenant where id = 1;
alter table tenant alter column id restart with 10000;

insert into tenant (id, slug, kind, state, name, territory, modules, theme, wording)
overriding system value
select n, 'banc-' || n, 'COMMUNE', 'OPEN', 'Banc-sur-Loire ' || n, '{92025}', '{missions}',
    jsonb_build_object(
        'primary', '#' || lpad(to_hex(n * 7919 % 96), 2, '0') || lpad(to_hex(n * 104729 % 96), 2, '0') || '8a',
        'accent', '#d9480f', 'surface', '#f2f7fb', 'radius', (4 + n % 20)::text,
        'fonts', (array['atelier', 'marche', 'canal', 'place', 'jardin', 'systeme'])[1 + n % 6]),
    jsonb_build_object(
        'home.question.fr', 'Envie d’agir à Banc ' || n || U&'\202f?',
        'home.question.en', 'Want to lend a hand in Banc ' || n || '?',
        'home.invitation.fr', 'Une heure samedi ou toute l’année : les associations vous attendent.',
        'home.invitation.en', 'An hour on Saturday or all year round: the associations are waiting for you.')
from generate_series(1, 2000) n;
insert into tenant_host (host, tenant_id, main) select slug || '.localhost', id, true from tenant;

-- One resident, who has read some of what they were told, and one association with its owner, in each town.
insert into membership (tenant_id, id, person_id, display_name, email, language, commune_code, joined_at)
select t.id, uuidv7(), uuid_in(md5(who || t.id)::cstring), initcap(who) || ' Moreau', who || '@banc.invalid', 'fr', '92025',
    now() - interval '90 days'
from tenant t cross join unnest(array['camille', 'dominique']) who;

insert into notification (tenant_id, id, recipient, type, once, created_at, read_at, mail_state)
select m.tenant_id, uuidv7(make_interval(mins => n)), m.person_id, 'application-accepted', 'banc-' || n, now() - make_interval(days => 40 - n),
    case when n < 9 then now() - make_interval(days => 39 - n) end, 'NONE'
from membership m cross join generate_series(1, 12) n where m.email like 'camille%';

insert into organisation (tenant_id, id, name, name_key, slug, kind, description, commune_code, state, created_at, submitted_at)
select id, uuid_in(md5('association' || id)::cstring), 'Les Jardins partagés de Banc', 'jardins partages de banc', 'jardins', 'ASSOCIATION',
    'Nous cultivons ensemble ce que la ville laisse en friche.', '92025', 'VALIDATED',
    now() - interval '80 days', now() - interval '80 days'
from tenant;
insert into organisation_member (tenant_id, id, organisation_id, person_id, role, invited_at, joined_at)
select id, uuidv7(), uuid_in(md5('association' || id)::cstring), uuid_in(md5('dominique' || id)::cstring), 'OWNER',
    now() - interval '80 days', now() - interval '80 days'
from tenant;

-- Titles and texts are put together from pieces, so that words are as unevenly spread as in real ones.
create temporary table mission_row as
select t.id as tenant_id, uuidv7(make_interval(secs => -n)) as id, n, random() as luck,
    (array['Servir', 'Préparer', 'Accompagner', 'Animer', 'Réparer', 'Planter', 'Distribuer', 'Ranger', 'Accueillir', 'Nettoyer',
        'Transporter', 'Raconter', 'Traduire', 'Peindre', 'Trier'])[1 + floor(random() * 15)::int] as deed,
    (array['le repas des aînés', 'le jardin partagé', 'les collégiens', 'la fête du quartier', 'les vélos de l’atelier',
        'les colis alimentaires', 'la bibliothèque de rue', 'les berges du fleuve', 'le vestiaire solidaire', 'la course des écoles',
        'l’atelier numérique', 'la maraude du soir', 'les nouveaux arrivants', 'la ressourcerie', 'le refuge des animaux',
        'la banque de graines', 'les visites à domicile', 'le cinéma en plein air', 'la collecte de jouets',
        'le club d’échecs'])[1 + floor(random() * 20)::int] as matter,
    (array['du Petit-Bois', 'des Quatre-Routes', 'de la Gare', 'du Marché', 'des Musiciens', 'de la Cerisaie', 'du Canal', 'des Grèves',
        'de l’Europe', 'du Stade', 'des Fossés', 'de la Fontaine'])[1 + floor(random() * 12)::int] as quarter,
    (array['ANIMALS', 'CULTURE', 'DIGITAL', 'EDUCATION', 'ENVIRONMENT', 'HEALTH', 'HUMANITARIAN', 'LIVING_TOGETHER',
        'SOLIDARITY', 'SPORT'])[1 + floor(power(random(), 1.6) * 10)::int] as theme,
    case when n % 20 = 0 then 'FULL' when n % 9 = 0 then 'POSSIBLE' else 'NO' end as remote,
    n % 5 = 0 as ongoing,
    date_trunc('day', now()) + make_interval(days => floor(power(random(), 1.4) * 120)::int, hours => 8 + floor(random() * 12)::int) as first
from tenant t
cross join lateral generate_series(1, case t.id when 1 then 50000 when 2 then 100 else 25 end) n;

insert into volunteering_mission (tenant_id, id, organisation_id, organisation_name, organisation_validated, title, objective,
    description, theme, date_type, remote, street, commune_code, city, latitude, longitude, address_precision, open_to_minors,
    auto_accept, motivation_required, registration_open, online, state, listed, open_until, created_at, submitted_at)
select tenant_id, id, uuid_in(md5('association' || tenant_id)::cstring), 'Les Jardins partagés de Banc', true,
    deed || ' : ' || matter || ' ' || quarter,
    'Que chacun trouve sa place autour de ' || matter || ', et que le quartier ' || quarter || ' se rencontre.',
    'Nous cherchons quelques personnes pour ' || lower(deed) || ', deux heures avec une équipe qui connaît bien ' || matter || '. '
        || 'Aucune expérience n’est demandée : un bénévole vous montre tout sur place, le matériel est prêté et la collation offerte. '
        || 'Rendez-vous devant le local ' || quarter || ', dossier numéro ' || n || '. Venez comme vous êtes, seul ou en famille.',
    theme, case when ongoing then 'ONGOING' else 'SLOTS' end, remote,
    case when remote <> 'FULL' then 1 + n % 90 || ' rue ' || quarter end,
    case when remote <> 'FULL' then '92025' end, case when remote <> 'FULL' then 'Colombes' end,
    case when remote <> 'FULL' then 48.90 + luck * 0.04 end, case when remote <> 'FULL' then 2.23 + (luck * 7919 - floor(luck * 7919)) * 0.05 end,
    case when remote <> 'FULL' then 'STREET' end, n % 7 = 0, n % 3 = 0, n % 4 = 0, true, true, 'VALIDATED', true,
    case when ongoing then now() + interval '2 years' else first + interval '37 days' end,
    now() - interval '20 days', now() - interval '20 days'
from mission_row;

-- Dated missions come three times, a fortnight apart.
insert into volunteering_slot (tenant_id, id, mission_id, standing, starts_at, ends_at, preceding_end, weekend, evening, capacity, taken, cancelled)
select tenant_id, uuidv7(), id, false, starts_at, starts_at + interval '2 hours',
    case turn when 0 then 'epoch' else starts_at - interval '14 days' + interval '2 hours' end,
    extract(isodow from starts_at) > 5, extract(hour from starts_at) >= 18, 4 + n % 20, n % 4, false
from mission_row cross join lateral (select turn, first + make_interval(days => 14 * turn) as starts_at from generate_series(0, 2) turn)
where not ongoing;
insert into volunteering_slot (tenant_id, id, mission_id, standing, starts_at, ends_at, preceding_end, weekend, evening, capacity, taken, cancelled)
select tenant_id, uuidv7(), id, true, '9999-12-31 00:00:00Z', now() + interval '2 years', 'epoch', false, false, 10, n % 8, false
from mission_row where ongoing;

-- What the engine's own index holds of these missions, word by word.
insert into search_document (tenant_id, id, kind, title, text, path, latitude, longitude, ends_at)
select tenant_id, id, 'volunteering.mission', title, objective || E'\n' || description || E'\n' || organisation_name || E'\n' || coalesce(city, ''),
    '/missions/' || id, latitude, longitude, open_until
from volunteering_mission;
insert into search_term (tenant_id, word, id, weight)
select tenant_id, word, id, least(4, sum(in_text)) + 6 * max(in_title)
from (
    select tenant_id, id, regexp_split_to_table(lower(unaccent(text)), '[^a-z0-9]+') as word, 1 as in_text, 0 as in_title from search_document
    union all
    select tenant_id, id, regexp_split_to_table(lower(unaccent(title)), '[^a-z0-9]+'), 0, 1 from search_document
) spoken
where length(word) >= 2 and ts_lexize('french_stem', word) <> '{}'
group by tenant_id, word, id
order by tenant_id, word, id;
insert into search_word (tenant_id, word, stem)
select tenant_id, word, coalesce((ts_lexize('french_stem', word))[1], '') from search_term group by tenant_id, word;
insert into search_mark (tenant_id, mark, word)
select distinct tenant_id, crc32(convert_to(part, 'UTF8'))::bit(32)::int, word
from search_word cross join lateral (values (left(word, 7)), (left(stem, 7))) as beginning (letters)
cross join lateral (
    select letters as part
    union select overlay(letters placing '' from i for 1) from generate_series(1, length(letters)) i
    where length(letters) > 2) as parts
where length(word) >= 3 and word !~ '[0-9]' and stem <> '';

reset session_replication_role;
