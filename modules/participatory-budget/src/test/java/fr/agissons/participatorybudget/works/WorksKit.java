package fr.agissons.participatorybudget.works;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.testing.Browser;
import fr.agissons.testing.People;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Votes of the current town that are over, for tests, made through the real use cases. */
@Component
class WorksKit {
    private final BudgetKit kit;
    private final People people;
    private final CastBallots cast;
    private final Browser browser;

    WorksKit(BudgetKit kit, People people, CastBallots cast, Browser browser) {
        this.kit = kit;
        this.people = people;
        this.cast = cast;
        this.browser = browser;
    }

    /** A published result: the first project is chosen, the second is not. */
    record Chosen(EditionView edition, UUID project, UUID other, Me admin, Me agent) {
        String desk() {
            return "/budget-participatif/suivi/" + project;
        }

        String page() {
            return "/budget-participatif/projets/" + project;
        }
    }

    Chosen aResult(String title) throws InterruptedException {
        UUID id = kit.aDraft(title);
        UUID envelope = kit.cases().envelopes().add(id, null, 10_000_00);
        UUID park = kit.aProject(id, envelope, "Le parc " + title, 6_000_00);
        UUID pool = kit.aProject(id, envelope, "La piscine " + title, 9_000_00);
        kit.ready(id, VotingRule.approval(1));
        kit.closingIn(Duration.ofMillis(1500), kit.edition(id));
        cast.confirm(
                Voter.person(people.resident("Votante").person()),
                id,
                new Slip(new Choices(List.of(new Pick(park, null))), null, true),
                Tracking.drawSecret());
        Thread.sleep(1600);
        Me admin = people.admin("Maire " + title);
        var published = browser.as(admin)
                .post("/budget-participatif/administration/" + id + "/depouillement/publier", Map.of("sur", "true"));
        assertThat(published).hasStatus3xxRedirection();
        return new Chosen(kit.edition(id), park, pool, admin, people.moderator("Voirie " + title));
    }
}
