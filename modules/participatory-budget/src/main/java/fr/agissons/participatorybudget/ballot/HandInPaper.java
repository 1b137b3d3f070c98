package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.ballot.Voter.Channel;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Strikes a voter off who puts a paper ballot into the urn: it takes their one place, and nothing leads from them to it. */
@Service
public class HandInPaper {
    private final BallotStore store;
    private final Attempts attempts;
    private final CastBallots.Rules rules;
    private final BallotNews news;
    private final TownClock clock;

    HandInPaper(BallotStore store, Attempts attempts, CastBallots.Rules rules, BallotNews news, TownClock clock) {
        this.store = store;
        this.attempts = attempts;
        this.rules = rules;
        this.news = news;
        this.clock = clock;
    }

    /** Whether voters of that edition can be struck off now. */
    public boolean isOpen(EditionView edition) {
        return edition.pollingAt(clock.now()) == Polling.OPEN;
    }

    /** Notes that this voter votes on paper: says why not, or nothing once it is noted. */
    public Optional<Reply> note(Voter voter, UUID edition) {
        return attempts.call(() -> {
            store.holdOpen(edition.toString());
            Instant now = clock.now();
            EditionView view = rules.papers()
                    .shown(edition)
                    .orElseThrow(Refusals.NotFound::new)
                    .edition();
            // What district a paper is for, nobody sees: only the roll can say it.
            String district = voter.boundTo(view.voters());
            Polling polling = view.pollingAt(now, district);
            if (polling == Polling.OVER) {
                return Optional.of(new Reply.Late(now, Objects.requireNonNull(view.closes(district))));
            }
            if (polling != Polling.OPEN) {
                return Optional.of(new Reply.TooEarly());
            }
            Optional<String> no = rules.admit().refusal(voter, view);
            if (no.isPresent()) {
                return no.map(Reply.Excluded::new);
            }
            // The box before the edition, as whoever votes at this moment takes them.
            BallotBox box = store.box(Tenancy.current().id().value(), edition);
            if (!view.isFrozen()) {
                rules.first().note(edition, now);
            }
            return strike(voter, box);
        });
    }

    private Optional<Reply> strike(Voter voter, BallotBox box) {
        int tenant = Tenancy.current().id().value();
        UUID edition = box.editionId();
        byte[] hash = box.key().ballotOf(voter);
        Optional<UUID> noted = store.notePaper(tenant, edition, hash, voter.district());
        if (noted.isEmpty()) {
            String channel = store.channelOf(tenant, edition, hash).orElse(Channel.PAPER.name());
            return Optional.of(new Reply.Voted(Channel.valueOf(channel)));
        }
        store.clear(tenant, noted.get());
        news.onPaper(voter);
        return Optional.empty();
    }
}
