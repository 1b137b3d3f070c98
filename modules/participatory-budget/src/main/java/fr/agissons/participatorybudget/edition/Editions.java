package fr.agissons.participatorybudget.edition;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Reads the town's editions whole, for every package of the module; one trip to the database, however many there are. */
@Component
public class Editions {
    /** More than a town has. */
    private static final int MOST = 50;

    private static final String ENVELOPES = """
            select v.edition_id, v.id, v.version, v.district, v.amount_cents,
                coalesce((select string_agg(p.cost_cents::text, ' ' order by p.cost_cents) from budget_project p
                    where p.tenant_id = :tenant and p.edition_id = v.edition_id and p.envelope_id = v.id
                        and p.state = 'ADMITTED'), '')
            from budget_envelope v join budget_edition e on e.tenant_id = :tenant and e.id = v.edition_id
            where v.tenant_id = :tenant and""";

    private static final String EXTENDED = """
            select x.edition_id, 'EXTENDED', x.from_at, x.until_at, x.reason, x.decided_at, x.district
            from budget_extension x join budget_edition e on e.tenant_id = :tenant and e.id = x.edition_id
            where x.tenant_id = :tenant and""";

    private static final String ANNULLED = """
            union all
            select a.edition_id, case when a.vote_at is null then 'ANNULLED' else 'RESTARTED' end, a.closes_at,
                coalesce(a.result_at, a.closes_at), a.reason, a.decided_at, null
            from budget_annulment a join budget_edition e on e.tenant_id = :tenant and e.id = a.edition_id
            where a.tenant_id = :tenant and a.decided_at is not null and""";

    private static final String ANY = " e.tenant_id = :tenant ";
    private static final String LATEST = " order by e.created_at desc, e.id desc limit ";
    private static final String HOLD = """
            select e.id from budget_edition e where e.tenant_id = :tenant and e.id = :id for no key update""";

    private static final String SEED = """
            select e.tie_seed from budget_edition e
            where e.tenant_id = :tenant and e.id = :id and e.result_at <= :now""";

    private final Reads reads;
    private final TownClock clock;

    Editions(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Id(UUID id) {}

    private record Seed(String seed) {}

    /** The edition of that slug that everybody may read. */
    public Optional<EditionView> current(String slug) {
        return list(EditionRule.VISIBLE + "and e.slug = :slug ", Map.of("slug", slug), 1).stream()
                .findFirst();
    }

    /** The edition of that number, when everybody may read it. */
    public Optional<EditionView> shown(UUID id) {
        return list(EditionRule.VISIBLE + "and e.id = :id ", Map.of("id", id), 1).stream()
                .findFirst();
    }

    /** The edition of that number, draft or not: for those who run the budget, and for whoever has checked before. */
    public Optional<EditionView> any(UUID id) {
        return list(ANY + "and e.id = :id ", Map.of("id", id), 1).stream().findFirst();
    }

    /** Those that everybody may read, the latest first. */
    public List<EditionView> published() {
        return list(EditionRule.VISIBLE, Map.of(), MOST);
    }

    /** All of them, drafts too, the latest first. */
    public List<EditionView> all() {
        return list(ANY, Map.of(), MOST);
    }

    /** Keeps the edition from anybody else's change until the transaction ends: what is numbered in it is numbered once. */
    public void hold(UUID id) {
        if (reads.list(Id.class, HOLD, Map.of("id", id)).isEmpty()) {
            throw new Refusals.NotFound();
        }
    }

    /** The seed that lots are drawn from: told once the vote is over, and to nobody before. */
    public Optional<String> seed(UUID edition) {
        return reads.first(Seed.class, SEED, Map.of("id", edition, "now", clock.now()))
                .map(Seed::seed);
    }

    private List<EditionView> list(String which, Map<String, ?> values, int most) {
        Trip trip = reads.trip();
        Supplier<List<EditionView>> editions = ask(trip, which, values, most);
        trip.go();
        return editions.get();
    }

    private static Supplier<List<EditionView>> ask(Trip trip, String which, Map<String, ?> values, int most) {
        Answer<EditionRow> rows = trip.ask(EditionRow.class, EditionRow.COLUMNS + which + LATEST + most, values);
        Answer<EnvelopeView.Row> envelopes =
                trip.ask(EnvelopeView.Row.class, ENVELOPES + which + "order by v.district nulls first, v.id", values);
        Answer<VoteMove> moves = trip.ask(VoteMove.class, EXTENDED + which + ANNULLED + which + "order by 6", values);
        return () -> rows.rows().stream()
                .map(row -> row.view(
                        envelopes.rows().stream()
                                .filter(one -> one.edition().equals(row.id()))
                                .map(EnvelopeView.Row::view)
                                .toList(),
                        moves.rows().stream()
                                .filter(one -> one.edition().equals(row.id()))
                                .toList()))
                .toList();
    }
}
