package fr.agissons.theming.look;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.people.People;
import fr.agissons.core.people.PersonCard;
import fr.agissons.core.tenancy.Look;
import fr.agissons.core.tenancy.OwnSite;
import fr.agissons.core.web.Refusals;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a town's admins do with its look. The site's own record is locked first, so that two of them take turns; each says
 * with a mark what they had before their eyes, and whoever comes second is told instead of undoing the other's work.
 */
@Service
@Transactional
public class DressSite {
    /** What the journal calls a look. */
    static final String KIND = "studio.look";

    private final LookDrafts drafts;
    private final LookVersions versions;
    private final OwnSite site;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DressSite(
            LookDrafts drafts,
            LookVersions versions,
            OwnSite site,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.site = site;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** What is there, while nobody else changes it. */
    private record Now(Look worn, Optional<LookVersion> last, Optional<LookDraft> draft) {
        boolean is(String mark) {
            return new Mark(
                            last.map(LookVersion::number).orElse(0),
                            draft.map(LookDraft::getId).orElse(null),
                            draft.map(LookDraft::version).orElse(0))
                    .toString()
                    .equals(mark);
        }
    }

    private Now now() {
        Look worn = site.lockedLook();
        return new Now(worn, versions.findFirstByOrderByNumberDesc(), drafts.find());
    }

    /** Keeps a look as the draft. */
    public Outcome keep(String mark, Look look, UUID by) {
        Now now = now();
        if (!now.is(mark)) {
            return overtaken(now);
        }
        Instant at = instant();
        now.draft().ifPresentOrElse(draft -> draft.become(look, by, at), () -> {
            if (!look.equals(now.worn())) {
                drafts.save(new LookDraft(look, by, at));
            }
        });
        return new Outcome.Done();
    }

    /** Forgets the draft. */
    public Outcome drop(String mark) {
        Now now = now();
        if (!now.is(mark)) {
            return overtaken(now);
        }
        now.draft().ifPresent(drafts::delete);
        return new Outcome.Done();
    }

    /** Has the site wear the draft. */
    public Outcome publish(String mark, String why, UUID by) {
        Now now = now();
        if (!now.is(mark)) {
            return overtaken(now);
        }
        if (now.draft().isPresent()) {
            LookDraft draft = now.draft().get();
            wear(last(now).next(draft.look(), by, instant(), why), LookState.DRAFT);
            drafts.delete(draft);
        }
        return new Outcome.Done();
    }

    /** Has the site wear a former look again; a draft stays as it is. */
    public Outcome wearAgain(String mark, int number, UUID by) {
        Now now = now();
        LookVersion former = versions.findByNumber(number).orElseThrow(Refusals.NotFound::new);
        if (!now.is(mark)) {
            return overtaken(now);
        }
        if (!former.look().equals(now.worn())) {
            wear(last(now).again(former, by, instant()), LookState.FORMER);
        }
        return new Outcome.Done();
    }

    private void wear(LookVersion version, LookState before) {
        versions.save(version);
        site.wear(version.look());
        events.publishEvent(StateChanged.of(
                KIND, version.getId(), before, LookState.PUBLISHED, version.journalled(), clock.instant()));
    }

    /** The last look in the books; one that came to the site by another way, as its first one did, is entered before. */
    private LookVersion last(Now now) {
        return now.last()
                .filter(last -> last.look().equals(now.worn()))
                .orElseGet(() -> versions.save(
                        LookVersion.found(now.last().map(LookVersion::number).orElse(0) + 1, now.worn(), instant())));
    }

    private Outcome overtaken(Now now) {
        UUID other = now.draft()
                .map(LookDraft::changedBy)
                .orElseGet(() -> now.last().map(LookVersion::publishedBy).orElse(null));
        return new Outcome.Overtaken(name(other));
    }

    private @Nullable String name(@Nullable UUID person) {
        return person == null
                ? null
                : people.find(person).map(PersonCard::displayName).orElse(null);
    }

    private Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
