package fr.agissons.participatorybudget.ballot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.participatorybudget.edition.EditionRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The empty ballots of all votes. Once a vote has begun the database lets little on its ballot change: what can change is
 * asked for each time, in one short statement, and the rest is kept in memory for as long as that answer stays the same.
 */
@Component
class Papers {
    private static final int MOST = 500;

    /** A project that was withdrawn stays so, which makes their number tell which they are. */
    private static final String BEGUN = """
            select e.id, e.version, e.first_ballot_at, e.result_at,
                (select count(*) from budget_project p
                    where p.tenant_id = :tenant and p.edition_id = e.id and p.state = 'WITHDRAWN'),
                exists (select from budget_result r where r.tenant_id = :tenant and r.edition_id = e.id)
            from budget_edition e where e.first_ballot_at is not null and""" + EditionRule.VISIBLE;

    private static final String BY_ID = BEGUN + "and e.id = :edition";
    private static final String BY_SLUG = BEGUN + "and e.slug = :slug";

    private final Cache<Key, Paper> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Name, Paper> lately = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();
    private final Editions editions;
    private final Reads reads;

    Papers(Editions editions, Reads reads) {
        this.editions = editions;
        this.reads = reads;
    }

    /** All that can still change about a vote that has begun. */
    private record Begun(UUID edition, int version, Instant first, Instant closes, long withdrawn, boolean counted) {}

    private record Key(int town, Begun begun) {}

    private record Name(int town, String slug) {}

    /** The ballot of the edition of that number, when everybody may read it. */
    Optional<Paper> shown(UUID edition) {
        Trip trip = reads.trip();
        Supplier<Optional<Paper>> shown = ask(trip, edition);
        trip.go();
        return shown.get();
    }

    /** The same for whoever has more to ask at once. */
    Supplier<Optional<Paper>> ask(Trip trip, UUID edition) {
        Answer<Begun> begun = trip.ask(Begun.class, BY_ID, Map.of("edition", edition));
        return () -> begun.rows().stream().findFirst().flatMap(this::known).or(() -> anew(edition));
    }

    /** The ballot of the edition of that slug, when everybody may read it. */
    Optional<Paper> shown(String slug) {
        return reads.first(Begun.class, BY_SLUG, Map.of("slug", slug))
                .flatMap(this::known)
                .or(() -> editions.current(slug).map(this::blank));
    }

    /** The same as it was within the last second, once the vote has begun: for whoever has it read again before they write. */
    Optional<Paper> lately(String slug) {
        Name name = new Name(Tenancy.current().id().value(), slug);
        Optional<Paper> read = Optional.ofNullable(lately.getIfPresent(name));
        if (read.isPresent()) {
            return read;
        }
        Optional<Paper> shown = shown(slug);
        shown.filter(paper -> paper.edition().isFrozen()).ifPresent(paper -> lately.put(name, paper));
        return shown;
    }

    /** The same as it stands in the rows at this moment: for whoever has just changed them and may yet undo it. */
    Optional<Paper> anew(UUID edition) {
        return editions.shown(edition).map(this::blank);
    }

    private Optional<Paper> known(Begun begun) {
        // What is read after the question was answered is what that answer stands for, or newer.
        Key key = new Key(Tenancy.current().id().value(), begun);
        Paper known = kept.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Paper> read = anew(begun.edition());
        read.ifPresent(paper -> kept.put(key, paper));
        return read;
    }

    private Paper blank(EditionView edition) {
        List<Candidate> candidates = reads.list(Candidate.class, Candidate.OF_EDITION, Map.of("edition", edition.id()));
        return new Paper(edition, candidates);
    }
}
