package fr.agissons.volunteering;

import static fr.agissons.volunteering.VolunteeringKit.autoAccepting;
import static fr.agissons.volunteering.VolunteeringKit.details;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.volunteering.VolunteeringKit.Association;
import fr.agissons.volunteering.application.SignUp;
import fr.agissons.volunteering.application.SignUps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What each page asks of the database: five statements at the most, those that name the town and read the session included. */
@CivicModuleTest
class StatementBudgetTests {
    private static final int MOST = 5;
    private static final LocalDate GROWN_UP = LocalDate.of(1985, 5, 4);

    private final VolunteeringKit kit;
    private final People people;
    private final Browser browser;
    private final SignUps signUps;
    private final StatementCounter counter;

    StatementBudgetTests(
            VolunteeringKit kit, People people, Browser browser, SignUps signUps, StatementCounter counter) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.signUps = signUps;
        this.counter = counter;
    }

    private void keepsTo(Function<String, MvcTestResult> reader, List<String> pages) {
        SoftAssertions all = new SoftAssertions();
        for (String page : pages) {
            assertThat(reader.apply(page)).as(page).hasStatusOk();
            List<String> statements = new ArrayList<>(
                    counter.during(() -> assertThat(reader.apply(page)).as(page).hasStatusOk()));
            all.assertThat(statements).as(page).hasSizeLessThanOrEqualTo(MOST);
        }
        all.assertAll();
    }

    @Test
    void aResidentsPages() {
        Association association = kit.anAssociation("Budget");
        UUID mission = kit.aMission(association, autoAccepting(details("Budget tenu")), 3, 5);
        Me me = people.resident("Lectrice");
        UUID application = Objects.requireNonNull(signUps.signUp(
                        me.person(), new SignUp(mission, kit.slots(mission).getFirst(), "", GROWN_UP))
                .application());
        kit.settle();
        keepsTo(
                browser.returning(me),
                List.of(
                        "/",
                        "/moi",
                        "/moi/messages",
                        "/moi/profil",
                        "/missions",
                        "/missions?lieu=Colombes&tri=distance",
                        "/missions/" + mission,
                        "/missions/" + mission + "/inscription?creneau="
                                + kit.slots(mission).getLast(),
                        "/missions/mes-participations",
                        "/missions/mes-participations?passees=oui",
                        "/missions/mes-participations/" + application,
                        "/organisations",
                        "/organisations/budget",
                        "/organisations/nouvelle",
                        "/recherche?q=budget",
                        "/plan-du-site"));
    }

    @Test
    void aManagersPages() {
        Association association = kit.anAssociation("Gestion sobre");
        UUID mission = kit.aMission(association, details("Gestion sobre"), 3, 5);
        for (int i = 0; i < 8; i++) {
            signUps.signUp(
                    people.resident("Inscrite " + i).person(),
                    new SignUp(mission, kit.slots(mission).getFirst(), "", GROWN_UP));
        }
        UUID application = Objects.requireNonNull(signUps.signUp(
                        people.resident("Dernière").person(),
                        new SignUp(mission, kit.slots(mission).getLast(), "", GROWN_UP))
                .application());
        kit.settle();
        String managed = "/missions/gestion/" + mission;
        keepsTo(
                browser.returning(association.manager()),
                List.of(
                        "/missions/gestion",
                        "/missions/gestion/nouvelle",
                        managed,
                        managed + "/modifier",
                        managed + "/candidatures",
                        managed + "/creneaux/" + kit.slots(mission).getFirst(),
                        "/missions/gestion/candidatures/" + application + "/refuser",
                        "/organisations/gestion-sobre/modifier",
                        "/organisations/gestion-sobre/membres"));
    }

    @Test
    void aModeratorsPages() {
        Association association = kit.anAssociation("À lire");
        UUID waiting = kit.aDraft(association, details("À lire"), 2, 5);
        browser.as(association.manager()).post("/missions/gestion/" + waiting + "/soumettre", Map.of());
        kit.aMission(association, details("Lue"), 2, 5);
        kit.settle();
        keepsTo(
                browser.returning(people.moderator("Modeste")),
                List.of(
                        "/missions/moderation",
                        "/missions/moderation?validees=oui",
                        "/missions/moderation/" + waiting,
                        "/moderation/organisations",
                        "/moderation/organisations/a-lire/signaler"));
    }

    @Test
    void aVisitorsPages() {
        Association association = kit.anAssociation("Passage");
        UUID mission = kit.aMission(association, details("De passage"), 3, 5);
        kit.settle();
        keepsTo(
                path -> browser.visitor().get(path),
                List.of(
                        "/",
                        "/missions",
                        "/missions/carte.json",
                        "/missions/" + mission,
                        "/organisations",
                        "/organisations/passage",
                        "/recherche?q=passage",
                        "/sitemap.xml"));
    }
}
