package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a voter into the room of an edition's box, which stays open for as long as somebody is in. All that is asked at the
 * door is asked at once, and answered as it is after the door was held: nearly every request of a voting day comes through here.
 */
@Component
class EnterRoom {
    private static final String HOLD = """
            select e.id from budget_edition e,
                pg_advisory_xact_lock_shared(hashtextextended(cast(cast(:edition as uuid) as text), 0))
            where e.tenant_id = :tenant and e.id = :edition
            """;

    /** A member does not leave the site meanwhile; see {@link BallotStore#holdOpenFor}. */
    private static final String HOLD_FOR = """
            select m.person_id from membership m,
                pg_advisory_xact_lock_shared(hashtextextended(cast(cast(:edition as uuid) as text), 0))
            where m.tenant_id = :tenant and m.person_id = :member and m.left_at is null for key share of m
            """;

    private static final String KEY = """
            select encode(b.voter_key, 'hex') from budget_ballot_box b
            where b.tenant_id = :tenant and b.edition_id = :edition
            """;

    private final Papers papers;
    private final Reads reads;

    EnterRoom(Papers papers, Reads reads) {
        this.papers = papers;
        this.reads = reads;
    }

    private record Held(UUID id) {}

    private record Key(@Nullable String hex) {}

    /**
     * What a voter finds there.
     *
     * @param paper the empty ballot
     * @param standing whether the code or the line they came with is still theirs
     * @param key the box's key; none where nobody brought the box yet, or where it is sealed
     */
    record Room(Paper paper, boolean standing, Optional<BoxKey> key) {}

    /**
     * Holds the box open until the transaction ends, and then reads what stands there.
     *
     * @throws Refusals.NotFound for an edition that is not shown, or a member who has left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Room enter(Voter voter, UUID edition) {
        UUID member = voter.member();
        Map<String, UUID> values = Map.of("edition", edition);
        Trip trip = reads.trip();
        Answer<Held> held = member == null
                ? trip.ask(Held.class, HOLD, values)
                : trip.ask(Held.class, HOLD_FOR, Map.of("edition", edition, "member", member));
        Supplier<Optional<Paper>> paper = papers.ask(trip, edition);
        BooleanSupplier standing = AdmitVoters.askStanding(trip, voter, edition);
        Answer<Key> key = trip.ask(Key.class, KEY, values);
        trip.go();
        if (held.rows().isEmpty()) {
            throw new Refusals.NotFound();
        }
        return new Room(
                paper.get().orElseThrow(Refusals.NotFound::new),
                standing.getAsBoolean(),
                key.rows().stream()
                        .findFirst()
                        .map(Key::hex)
                        .map(hex -> new BoxKey(HexFormat.of().parseHex(hex))));
    }
}
