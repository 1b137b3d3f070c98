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
            Instant closes = edition.phases().result();
            if (closes != null
                    && edition.pollingAt(now) == Polling.OPEN
                    && edition.voters().accounts()) {
                Reminder.at(now.atZone(zone), closes.atZone(zone)).ifPresent(call -> remind(edition, call));
            }
        }
    }

    private void remind(EditionView edition, Call call) {
        Optional<UUID> last = Optional.of(BEFORE_ALL);
        while (last.isPresent()) {
            UUID after = last.get();
            last = attempts.call(() -> piece(edition, call, after));
        }
    }

    /** Reminds the next of them, and says how far that went. */
    private Optional<UUID> piece(EditionView edition, Call call, UUID after) {
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
                .claim(tenant, edition.id(), numbers, hashes, last, call.today())
                .forEach(person -> news.unfinished(edition, person, call.which()));
        return people.size() < UnfinishedBallots.AT_ONCE ? Optional.empty() : Optional.of(people.getLast());
    }
}
