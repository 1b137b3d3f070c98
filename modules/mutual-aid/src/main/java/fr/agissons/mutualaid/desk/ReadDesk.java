package fr.agissons.mutualaid.desk;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.desk.DeskPage.Heap;
import fr.agissons.mutualaid.desk.DeskRequestPage.Trouble;
import fr.agissons.mutualaid.match.MatchLine;
import fr.agissons.mutualaid.rule.Category;
import fr.agissons.mutualaid.rule.Level;
import fr.agissons.mutualaid.skill.SkillRule;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the town's desk. */
@Component
class ReadDesk {
    private static final String COUNTS =
            """
            select count(*) filter (where %s), count(*) filter (where %s), count(*) filter (where %s)
            from mutualaid_request r where r.tenant_id = :tenant and r.state in ('NEW', 'TRIAGED', 'MATCHED', 'CONFIRMED')
            """.formatted(Heap.TO_READ.condition(), Heap.SEEKING.condition(), Heap.CONFIRMED.condition());

    private static final String LATEST = " order by r.settled_at desc nulls first, r.created_at desc, r.id limit 200";
    private static final String PRESSING = " order by r.urgency = 'TODAY' desc, r.wanted_until, r.id limit 200";

    private final Reads reads;
    private final TownClock clock;

    ReadDesk(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Counts(long toRead, long seeking, long confirmed) {}

    DeskPage list(Heap heap) {
        Map<String, Object> now = Map.of("now", clock.now());
        Trip trip = reads.trip().plannedAnew();
        Answer<Counts> counts = trip.ask(Counts.class, COUNTS, now);
        Answer<DeskRow> rows = trip.ask(
                DeskRow.class, DeskRow.COLUMNS + heap.condition() + (heap == Heap.OVER ? LATEST : PRESSING), now);
        trip.go();
        Counts counted = counts.rows().getFirst();
        Map<Heap, Long> byHeap = new EnumMap<>(Map.of(
                Heap.TO_READ, counted.toRead(),
                Heap.SEEKING, counted.seeking(),
                Heap.CONFIRMED, counted.confirmed()));
        return new DeskPage(heap, byHeap, rows.rows());
    }

    DeskRequestPage one(UUID id, @Nullable Trouble trouble) {
        Trip trip = reads.trip();
        Answer<DeskView> request = trip.ask(DeskView.class, DeskView.ONE, Map.of("id", id));
        Answer<MatchLine> helpers = trip.ask(MatchLine.class, MatchLine.OF_REQUEST, Map.of("request", id));
        Answer<LogLine> log = trip.ask(LogLine.class, LogLine.OF_REQUEST, Map.of("id", id));
        Answer<Candidate> candidates = trip.ask(
                Candidate.class,
                Candidate.OF_REQUEST,
                Map.of("id", id, "trusting", asking(Level.APPROVED), "easy", asking(Level.DECLARED)));
        Map<String, Object> values = SkillRule.at(clock.now());
        values.put("id", id);
        Answer<SkilledNeighbour> skilled = trip.ask(SkilledNeighbour.class, SkilledNeighbour.OF_REQUEST, values);
        trip.go();
        DeskView view = request.rows().stream().findFirst().orElseThrow(Refusals.NotFound::new);
        return new DeskRequestPage(view, helpers.rows(), candidates.rows(), skilled.rows(), log.rows(), trouble);
    }

    /** The sorts of help for which the town has to know somebody that well, no more and no less. */
    private static List<String> asking(Level level) {
        return Arrays.stream(Category.values())
                .filter(category -> category.demanded() == level)
                .map(Category::name)
                .toList();
    }

    /** The request that an offer is about. */
    UUID requestOf(UUID match) {
        return reads.first(
                        RequestId.class,
                        "select request_id from mutualaid_match where tenant_id = :tenant and id = :match",
                        Map.of("match", match))
                .map(RequestId::id)
                .orElseThrow(Refusals.NotFound::new);
    }

    private record RequestId(UUID id) {}
}
