package fr.agissons.core.moderation;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports and decisions, for moderators and for those a decision is about. */
@Component
public class ReadModeration {
    private static final String COUNTS = """
            select r.kind, count(*) from moderation_report r where r.tenant_id = :tenant and r.state = 'OPEN'
            group by r.kind order by r.kind
            """;

    private static final String APPEALS = """
            select count(*) from moderation_decision d where d.tenant_id = :tenant and d.appeal_state = 'OPEN'
            """;

    private final Reads reads;
    private final Targets targets;

    ReadModeration(Reads reads, Targets targets) {
        this.reads = reads;
        this.targets = targets;
    }

    /** How many open reports there are of a kind. */
    public record KindCount(String kind, long open) {}

    private record Count(long open) {}

    /**
     * Part of the queue.
     *
     * @param reports open ones the oldest first, answered ones the newest first
     * @param kinds how many are open, by kind
     * @param appeals how many appeals wait
     */
    public record Queue(List<Report> reports, List<KindCount> kinds, long appeals) {}

    /** So many reports after that one at most, in three questions asked at once. */
    public Queue queue(boolean open, String kind, @Nullable UUID after, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("most", most));
        StringBuilder statement = new StringBuilder(Report.COLUMNS);
        statement.append(open ? "and r.state = 'OPEN' " : "and r.state <> 'OPEN' ");
        if (!kind.isEmpty()) {
            statement.append("and r.kind = :kind ");
            values.put("kind", kind);
        }
        if (after != null) {
            // Numbers sort by time.
            statement.append(open ? "and r.id > :after " : "and r.id < :after ");
            values.put("after", after);
        }
        statement.append(open ? "order by r.id limit :most" : "order by r.id desc limit :most");
        Trip trip = reads.trip();
        Answer<Report> reports = trip.ask(Report.class, statement.toString(), values);
        Answer<KindCount> kinds = trip.ask(KindCount.class, COUNTS, Map.of());
        Answer<Count> appeals = trip.ask(Count.class, APPEALS, Map.of());
        trip.plannedAnew().go();
        return new Queue(reports.rows(), kinds.rows(), appeals.rows().getFirst().open());
    }

    /** So many decisions at most after that one: appeals first, then the newest. */
    public List<Decision> decisions(boolean appealed, @Nullable UUID after, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("most", most));
        String statement = Decision.COLUMNS
                + (appealed ? "and d.appeal_state = 'OPEN' " : "")
                + (after == null ? "" : "and d.id < :after ")
                + "order by d.id desc limit :most";
        if (after != null) {
            values.put("after", after);
        }
        return reads.list(Decision.class, statement, values);
    }

    /** One report. */
    public Report report(UUID id) {
        return reads.first(Report.class, Report.COLUMNS + "and r.id = :id", Map.of("id", id))
                .orElseThrow(Refusals.NotFound::new);
    }

    /** The open reports on the same thing. */
    public List<Report> alike(Report report) {
        return reads.list(
                Report.class,
                Report.COLUMNS
                        + "and r.kind = :kind and r.subject = :subject and r.state = 'OPEN' order by r.id limit 100",
                Map.of("kind", report.kind(), "subject", report.subject()));
    }

    /** One decision. */
    public Decision decision(UUID id) {
        return reads.first(Decision.class, Decision.COLUMNS + "and d.id = :id", Map.of("id", id))
                .orElseThrow(Refusals.NotFound::new);
    }

    /** One decision, for those who answer for what was hidden. */
    public Decision mine(UUID id, Me me) {
        Decision decision = decision(id);
        boolean own = targets.find(decision.kind())
                .flatMap(target -> target.any(decision.subject()))
                .filter(target -> target.authors().contains(me.person()))
                .isPresent();
        if (!own) {
            throw new Refusals.NotFound();
        }
        return decision;
    }
}
