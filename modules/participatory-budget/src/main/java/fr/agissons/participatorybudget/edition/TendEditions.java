package fr.agissons.participatorybudget.edition;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who run the budget do with an edition: write it, set its rules, show it, make its vote last. */
@Service
@Transactional
public class TendEditions {
    private final EditionStore editions;
    private final ExtensionStore extensions;
    private final EditionNews news;
    private final TownClock clock;

    TendEditions(EditionStore editions, ExtensionStore extensions, EditionNews news, TownClock clock) {
        this.editions = editions;
        this.extensions = extensions;
        this.news = news;
        this.clock = clock;
    }

    /** Begins one; nobody else sees it yet. */
    public UUID begin(EditionWords words) {
        Edition begun = editions.saveAndFlush(
                new Edition(EditionSlug.of(words.title(), editions::existsBySlug), words, clock.now()));
        news.moved(begun, "NONE", "DRAFT", words.title());
        return begun.getId();
    }

    /** Begins one whose vote took place elsewhere: how it was held is told with it, and all at once. */
    public UUID bring(
            EditionWords words, VotingRule voting, CountingRule counting, Electorate electorate, Phases phases) {
        Edition brought = new Edition(EditionSlug.of(words.title(), editions::existsBySlug), words, clock.now());
        brought.rule(voting);
        brought.count(counting);
        brought.admit(electorate);
        brought.plan(phases, clock.now());
        editions.saveAndFlush(brought);
        news.moved(brought, "NONE", "DRAFT", words.title());
        return brought.getId();
    }

    /** Describes it anew. */
    public void describe(UUID id, int version, EditionWords words) {
        Edition edition = mine(id, version);
        edition.describe(words);
        news.written(edition, words.title());
    }

    /** Sets its phases. */
    public void plan(UUID id, int version, Phases phases) {
        Edition edition = mine(id, version);
        edition.plan(phases, clock.now());
        news.written(edition, phases);
    }

    /** Says what a ballot may hold. */
    public void rule(UUID id, int version, VotingRule voting) {
        Edition edition = mine(id, version);
        edition.rule(voting);
        news.written(edition, voting);
    }

    /** Says how ballots are counted. */
    public void count(UUID id, int version, CountingRule counting) {
        Edition edition = mine(id, version);
        edition.count(counting);
        news.written(edition, counting);
    }

    /** Says who may vote. */
    public void admit(UUID id, int version, Electorate electorate) {
        Edition edition = mine(id, version);
        edition.admit(electorate);
        news.written(edition, electorate);
    }

    /** Lets everybody see it; nothing happens when they do already. */
    public void publish(UUID id) {
        Edition edition = editions.locked(id);
        if (edition.publish(clock.now())) {
            news.moved(edition, "DRAFT", "PUBLISHED", edition.words().title());
        }
    }

    /** Lets its vote last until then, for a reason everybody can read: for all who vote, or for one district alone. */
    public void extend(UUID id, Instant until, @Nullable String district, String reason) {
        Edition edition = editions.locked(id);
        // Where the vote of the others is over, or will be at an hour that was told, it stays over.
        Optional<String> only = extensions.district(Tenancy.current().id().value(), id);
        if (only.isPresent() && !only.get().equals(district)) {
            throw new Refusals.Conflict("budget.edition.one-district");
        }
        // Before the edition itself: the database looks for the reason when the end moves.
        Extension extension = extensions.saveAndFlush(edition.extend(until, district, reason, clock.now()));
        news.moved(edition, "VOTE", "VOTE_EXTENDED", extension.reason());
    }

    /**
     * Lets a vote that was annulled under way be taken again between these instants: its rules can be changed until then. For
     * whoever holds its box, in which nothing counts any more.
     */
    public void restart(UUID id, Instant opens, Instant closes, String reason) {
        editions.forgetFirstBallot(Tenancy.current().id().value(), id);
        Edition edition = editions.locked(id);
        edition.restart(opens, closes, clock.now());
        news.moved(edition, "VOTE", "VOTE_RESTARTED", reason);
        news.restarted(edition);
    }

    /** Notes that a vote which is over was annulled for good. */
    public void annul(UUID id, String reason) {
        news.moved(editions.locked(id), "RESULT", "ANNULLED", reason);
    }

    private Edition mine(UUID id, int version) {
        Edition edition = editions.locked(id);
        if (edition.version() != version) {
            throw new Refusals.Conflict("budget.edition.stale");
        }
        return edition;
    }
}
