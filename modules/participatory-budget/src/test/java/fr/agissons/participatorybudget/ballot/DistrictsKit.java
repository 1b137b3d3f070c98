package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.participatorybudget.edition.VotingRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Votes in two districts, for tests. */
@Component
class DistrictsKit {
    static final String HERE = "La Gare";
    static final String THERE = "Le Bourg";
    static final String REASON = "Le bureau de la gare est resté fermé.";

    private final BudgetKit kit;
    private final CastBallots cast;

    DistrictsKit(BudgetKit kit, CastBallots cast) {
        this.kit = kit;
        this.cast = cast;
    }

    /** An envelope and a project for each of them. */
    EditionView aVote(String title, Districts districts) {
        UUID id = kit.aDraft(title);
        kit.aProject(id, kit.cases().envelopes().add(id, HERE, 10_000_000), "Un kiosque " + title, 4_000_000);
        kit.aProject(id, kit.cases().envelopes().add(id, THERE, 10_000_000), "Une halle " + title, 4_000_000);
        kit.ready(id, VotingRule.approval(2));
        kit.cases().tend().admit(id, kit.version(id), new Electorate(true, false, false, null, districts));
        return kit.edition(id);
    }

    /** With a ballot in it already, which froze it. */
    EditionView aVoteByHome(String title) {
        EditionView edition = aVote(title, Districts.OWN);
        kit.castFirstBallot(edition.id());
        return kit.edition(edition.id());
    }

    /** The same, which closes in a moment. */
    EditionView closingIn(Duration left, String title) {
        EditionView edition = kit.closingIn(left, aVote(title, Districts.OWN));
        kit.castFirstBallot(edition.id());
        return kit.edition(edition.id());
    }

    /** Its vote closes so much later, for that district or for all. */
    EditionView extend(EditionView edition, @Nullable String district, Duration by) {
        kit.cases().tend().extend(edition.id(), end(edition).plus(by), district, REASON);
        return kit.edition(edition.id());
    }

    static Instant end(EditionView edition) {
        return Objects.requireNonNull(edition.phases().result());
    }

    static void sleepPast(Instant moment) throws InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), moment).toMillis()) + 50);
    }

    Slip slip(EditionView edition, String district) {
        return new Slip(
                new Choices(kit.cases().readProjects().of(edition.id()).stream()
                        .filter(one -> district.equals(one.district()))
                        .map(one -> new Pick(one.id(), null))
                        .toList()),
                district,
                true);
    }

    Reply vote(Me who, EditionView edition, String district) {
        return cast.confirm(Voter.person(who.person()), edition.id(), slip(edition, district), Tracking.drawSecret());
    }

    Reply keep(Me who, EditionView edition, String district) {
        return cast.keep(Voter.person(who.person()), edition.id(), slip(edition, district));
    }
}
