package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.ballot.Reminder.Call;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * Reminds members of the site of ballots they left unfinished. Only the box's key says whether a draft became a vote, so that
 * it is asked here, a piece of the crowd at a time, and whoever votes at once is noted nowhere.
 */
@Service
class RemindVoters {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final UnfinishedBallots unfinished;
    private final Boxes boxes;
    private final Editions editions;
    private final BallotNews news;
    private final Attempts attempts;

    RemindVoters(UnfinishedBallots unfinished, Boxes boxes, Editions editions, BallotNews news, Attempts attempts) {
        this.unfinished = unfinished;
        this.boxes = boxes;
        this.editions = editions;
        this.news = news;
        this.attempts = attempts;
    }

    /** The boxes, and how they know members. */
    @Component
    record Boxes(BallotStore store, MemberLines members) {}

    /** Reminds whoever is due at that instant, each once. */
    void remind(Instant now) {
        ZoneId zone = Tenancy.current().zone();
        for (EditionView edition : editions.published()) {
            if (edition.pollingAt(now) == Polling.OPEN && edition.voters().accounts()) {
                Crowd.of(edition)
                        .forEach(crowd -> Reminder.at(
                                        now.atZone(zone), crowd.closes().atZone(zone))
                                .ifPresent(call -> remind(crowd, call)));
            }
        }
    }

    /**
     * Those whose vote closes at one hour.
     *
     * @param district where the vote lasts longer than elsewhere, if it does anywhere
     * @param inside whether they are the people of that district, or all others
     */
    private record Crowd(
            EditionView edition, Instant closes, @Nullable String district, boolean inside) {
        static List<Crowd> of(EditionView edition) {
            Instant end = Objects.requireNonNull(edition.phases().result());
            return edition.limit()
                    .map(limit -> List.of(
                            new Crowd(edition, limit.from(), limit.district(), false),
                            new Crowd(edition, end, limit.district(), true)))
                    .orElseGet(() -> List.of(new Crowd(edition, end, null, true)));
        }
    }

    private void remind(Crowd crowd, Call call) {
        Optional<UUID> last = Optional.of(BEFORE_ALL);
        while (last.isPresent()) {
            UUID after = last.get();
            last = attempts.call(() -> piece(crowd, call, after));
        }
    }

    /** Reminds the next of them, and says how far that went. */
    private Optional<UUID> piece(Crowd crowd, Call call, UUID after) {
        EditionView edition = crowd.edition();
        int tenant = Tenancy.current().id().value();
        boolean last = call.which() == Reminder.LAST;
        List<UUID> people = unfinished.waiting(tenant, edition.id(), after, call.before(), last);
        Optional<BallotBox> box = boxes.store().ofEdition(edition.id()).filter(one -> !one.isSealed());
        if (people.isEmpty() || box.isEmpty()) {
            return Optional.empty();
        }
        BoxKey key = box.get().key();
        List<Voter> voters = boxes.members().voters(edition, people);
        String numbers = voters.stream()
                .map(voter -> Objects.requireNonNull(voter.member()).toString())
                .collect(Collectors.joining(",", "{", "}"));
        String hashes = voters.stream()
                .map(voter -> HexFormat.of().formatHex(key.ballotOf(voter)))
                .collect(Collectors.joining(",", "{", "}"));
        unfinished.forgetDone(tenant, edition.id(), numbers, hashes);
        unfinished
                .claim(tenant, edition.id(), numbers, hashes, last, call.today(), crowd.district(), crowd.inside())
                .forEach(person -> news.unfinished(edition, crowd.closes(), person, call.which()));
        return people.size() < UnfinishedBallots.AT_ONCE ? Optional.empty() : Optional.of(people.getLast());
    }
}
