package fr.agissons.participatorybudget.result;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.participatorybudget.ballot.AgeGroup;
import fr.agissons.participatorybudget.edition.EditionView;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads published results, and before that only how many ballots there are. */
@Component
class ReadResult {
    private static final String PUBLISHED = """
            select r.ballots, r.published_at from budget_result r where r.tenant_id = :tenant and r.edition_id = :edition
            """;

    private static final String FILES = "select case when not" + PartView.Row.WITHHELD + """
                then r.file end from budget_result_part r
            join budget_envelope v on v.tenant_id = :tenant and v.id = r.envelope_id
            where r.tenant_id = :tenant and r.edition_id = :edition
            order by v.district nulls first, r.id limit 1 offset :skip
            """;

    private static final String BY_AGE = """
            select a.youngest, a.oldest, a.voters from budget_turnout_by_age a
            where a.tenant_id = :tenant and a.edition_id = :edition order by a.youngest
            """;

    private static final String CAST = """
            select (select count(*) from budget_ballot b where b.tenant_id = :tenant and b.edition_id = :edition
                    and b.confirmed)
                + (select count(*) from budget_sealed_ballot s where s.tenant_id = :tenant and s.edition_id = :edition),
                (select count(*) from budget_ballot d where d.tenant_id = :tenant and d.edition_id = :edition
                    and not d.confirmed and d.channel <> 'PAPER')
            """;

    private final Reads reads;

    ReadResult(Reads reads) {
        this.reads = reads;
    }

    private record Head(int ballots, Instant published) {}

    private record File(@Nullable String text) {}

    /** How many ballots count, and how many are drafts. */
    record Cast(int confirmed, int drafts) {}

    Optional<ResultPage> published(EditionView edition) {
        Map<String, Object> values = Map.of("edition", edition.id());
        Trip trip = reads.trip();
        Answer<Head> head = trip.ask(Head.class, PUBLISHED, values);
        Answer<PartView.Row> parts = trip.ask(PartView.Row.class, PartView.Row.OF_EDITION, values);
        Answer<LineView> lines = trip.ask(LineView.class, LineView.OF_EDITION, values);
        Answer<Turnout> turnout = trip.ask(Turnout.class, Turnout.BY_DISTRICT, values);
        Answer<Electors> roll = trip.ask(Electors.class, Electors.OF_EDITION, values);
        Answer<AgeGroup> ages = trip.ask(AgeGroup.class, BY_AGE, values);
        trip.go();
        return head.rows().stream()
                .findFirst()
                .map(one -> new ResultPage(
                        edition,
                        one.ballots(),
                        one.published(),
                        parts.rows().stream()
                                .map(row -> new PartView(
                                        row,
                                        lines.rows().stream()
                                                .filter(line -> line.part().equals(row.id()))
                                                .toList()))
                                .toList(),
                        Turnout.told(turnout.rows()),
                        ages.rows(),
                        roll.rows()));
    }

    /** The file of the envelope that stands so far down the page, from one; none where so few voted that it would tell. */
    Optional<String> file(UUID edition, int number) {
        if (number < 1) {
            return Optional.empty();
        }
        return reads.first(File.class, FILES, Map.of("edition", edition, "skip", number - 1))
                .map(File::text);
    }

    Cast cast(UUID edition) {
        return reads.list(Cast.class, CAST, Map.of("edition", edition)).getFirst();
    }
}
