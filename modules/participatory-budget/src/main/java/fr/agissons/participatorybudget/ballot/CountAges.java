package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Counts voters by age while the box's key still tells which lines of the roll have voted: once, in the transaction that
 * destroys the key. Nothing is noted of an age before, so that no count ever moves with a ballot, and only what may be told is
 * kept after.
 */
@Component
class CountAges {
    private static final int AT_ONCE = 5_000;

    private static final String LINES = """
            select r.id, r.number, r.born_on from budget_roll_entry r
            where r.tenant_id = :tenant and r.edition_id = :edition and r.number > :after and r.born_on is not null
            order by r.number limit\s""" + AT_ONCE;

    private static final String VOTED = """
            select a.place, count(*) from unnest(cast(:hashes as text[]), cast(:places as int[])) as a (hash, place)
            join budget_ballot b on b.tenant_id = :tenant and b.edition_id = :edition
                and b.voter_hash = decode(a.hash, 'hex')
            where b.confirmed or b.channel = 'PAPER' group by a.place
            """;

    private static final String ALL = """
            select count(*) from budget_ballot b where b.tenant_id = :tenant and b.edition_id = :edition
                and (b.confirmed or b.channel = 'PAPER')
            """;

    private final AgeStore store;
    private final Reads reads;
    private final TownClock clock;

    CountAges(AgeStore store, Reads reads, TownClock clock) {
        this.store = store;
        this.reads = reads;
        this.clock = clock;
    }

    private record Line(UUID id, String number, LocalDate born) {}

    private record Voted(int place, int voters) {}

    private record All(int voters) {}

    /** Counts them where the edition's rules say so; nobody else touches the box meanwhile. */
    void count(EditionView edition, BoxKey key) {
        if (edition.electorate() == null || !edition.voters().tellsAges()) {
            return;
        }
        int[] voters = new int[AgeGroup.UNKNOWN + 1];
        LocalDate day = clock.dayOf(Objects.requireNonNull(edition.phases().vote()));
        List<Line> lines = after(edition, "");
        while (!lines.isEmpty()) {
            voted(edition, key, lines, day).forEach(one -> voters[one.place()] += one.voters());
            lines = lines.size() < AT_ONCE
                    ? List.of()
                    : after(edition, lines.getLast().number());
        }
        int known = Arrays.stream(voters).sum();
        voters[AgeGroup.UNKNOWN] = reads.list(All.class, ALL, Map.of("edition", edition.id()))
                        .getFirst()
                        .voters()
                - known;
        int tenant = Tenancy.current().id().value();
        AgeGroup.told(voters)
                .forEach(group -> store.keep(tenant, edition.id(), group.youngest(), group.oldest(), group.voters()));
    }

    private List<Line> after(EditionView edition, String number) {
        return reads.list(Line.class, LINES, Map.of("edition", edition.id(), "after", number));
    }

    private List<Voted> voted(EditionView edition, BoxKey key, List<Line> lines, LocalDate day) {
        String hashes = lines.stream()
                .map(line -> HexFormat.of().formatHex(key.ballotOf(Voter.onRoll(line.id()))))
                .collect(Collectors.joining(",", "{", "}"));
        String places = lines.stream()
                .map(line -> Integer.toString(AgeGroup.place(line.born(), day)))
                .collect(Collectors.joining(",", "{", "}"));
        return reads.list(Voted.class, VOTED, Map.of("edition", edition.id(), "hashes", hashes, "places", places));
    }
}
