package fr.agissons.mutualaid.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.mutualaid.rule.Category;
import fr.agissons.mutualaid.rule.Level;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

@CivicModuleTest
class RequestTests {
    private final MutualAidKit kit;
    private final People people;
    private final Browser browser;
    private final SearchIndex index;
    private final RequestUpkeep upkeep;

    RequestTests(MutualAidKit kit, People people, Browser browser, SearchIndex index, RequestUpkeep upkeep) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.index = index;
        this.upkeep = upkeep;
    }

    private static Asked asked(Intake intake, String title) {
        return MutualAidKit.asked(intake, title, Category.SHOPPING, Privacy.PUBLIC, 1);
    }

    @Test
    void isSeenOnceTheTownHasReadIt() {
        Me requester = people.resident("Patiente");
        UUID request = kit.cases()
                .ask()
                .ask(requester.person(), asked(Intake.SELF, "À lire d’abord"))
                .orElseThrow();
        assertThat(browser.visitor().get("/entraide/" + request)).hasStatus(404);
        assertThat(browser.as(requester).get("/entraide/mes-demandes/" + request))
                .hasStatusOk();

        kit.cases().look().publish(request);

        assertThat(browser.visitor().get("/entraide/" + request)).hasStatusOk();
        kit.settle();
        assertThat(kit.messages(requester, "published")).isEqualTo(1);
        assertThat(index.find("À lire d’abord", 5)).anyMatch(found -> found.id().equals(request));
    }

    @Test
    void isReadByThoseItIsMeantFor() {
        Me requester = people.resident("Prudente");
        Me moderator = people.moderator("Coordinatrice");
        Me neighbour = people.resident("Voisin");
        Me seen = kit.aHelper("Connu", Level.IDENTITY_SEEN);
        UUID members = kit.aRequest(requester, "Pour les inscrits", Category.SHOPPING, Privacy.MEMBERS, 1);
        UUID vetted = kit.aRequest(requester, "Pour les connus", Category.SHOPPING, Privacy.VETTED, 1);
        UUID town = kit.aRequest(requester, "Pour la commune", Category.SHOPPING, Privacy.OPERATORS, 1);
        kit.settle();

        assertThat(browser.visitor().get("/entraide/" + members)).hasStatus(404);
        assertThat(browser.as(neighbour).get("/entraide/" + members)).hasStatusOk();
        assertThat(browser.as(neighbour).get("/entraide/" + vetted)).hasStatus(404);
        assertThat(browser.as(seen).get("/entraide/" + vetted)).hasStatusOk();
        assertThat(browser.as(seen).get("/entraide/" + town)).hasStatus(404);
        assertThat(browser.as(moderator).get("/entraide/coordination/" + town)).hasStatusOk();
        assertThat(browser.visitor().get("/entraide"))
                .bodyText()
                .doesNotContain("Pour les inscrits", "Pour les connus");
        assertThat(index.find("Pour les inscrits", 20))
                .noneMatch(found -> List.of(members, vetted, town).contains(found.id()));
        assertThat(browser.visitor().get("/sitemap.xml")).bodyText().doesNotContain(members.toString());
    }

    @Test
    void takesNoMoreAtOnceFromOnePersonThanTheTownBears() throws Exception {
        Me requester = people.resident("Insistante");

        List<Optional<UUID>> taken = Together.run(IntStream.range(0, 12)
                .<Callable<Optional<UUID>>>mapToObj(n ->
                        () -> kit.cases().ask().ask(requester.person(), asked(Intake.SELF, "Encore une " + n)))
                .toList());

        assertThat(taken).filteredOn(Optional::isPresent).hasSize(3);
        kit.cases()
                .look()
                .cancel(
                        requester.person(),
                        taken.stream().flatMap(Optional::stream).findFirst().orElseThrow());
        assertThat(kit.cases().ask().ask(requester.person(), asked(Intake.SELF, "Une de plus")))
                .isPresent();
    }

    @Test
    void isOverWhenItsTimeIsAndSaidSoOnce() {
        Me requester = people.resident("Déçue");
        UUID request = kit.aRequest(requester, "Trop tard");
        Me helper = kit.aHelper("Lent");
        UUID offer = kit.anOffer(helper, request);
        kit.letDaysPass(request, 8);

        assertThat(browser.visitor().get("/entraide/" + request)).hasStatus(404);
        assertThat(browser.as(requester).get("/entraide/mes-demandes/" + request))
                .bodyText()
                .contains("Sans suite");
        upkeep.run();
        upkeep.run();
        kit.settle();

        assertThat(kit.state(request)).isEqualTo("EXPIRED");
        assertThat(kit.matchState(offer)).isEqualTo("ENDED");
        assertThat(kit.messages(requester, "expired")).isEqualTo(1);
        assertThat(kit.doorsteps(request)).isZero();
    }

    @Test
    void doesNotEndWhileSomebodyIsToCome() {
        Me requester = people.resident("Attendue");
        UUID request = kit.aRequest(requester, "Un peu en retard");
        UUID offer = kit.anOffer(kit.aHelper("Ponctuel"), request);
        kit.cases().answers().confirm(requester.person(), offer);
        kit.letDaysPass(request, 8);

        upkeep.run();

        assertThat(kit.state(request)).isEqualTo("CONFIRMED");
    }

    @Test
    void isKeptFromImpossibleCountsByTheDatabase() {
        UUID request = kit.aRequest(people.resident("Rangée"), "Des comptes justes");
        for (String change : List.of("confirmed = 2", "confirmed = -1", "needed = 0", "state = 'DONE'")) {
            assertThatThrownBy(() -> kit.update("update mutualaid_request set " + change + " where id = ?", request))
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void isNotTakenForSomebodyElseWithoutTheirConsent() {
        UUID request = kit.cases()
                .ask()
                .ask(people.resident("Fille").person(), asked(Intake.PROXY, "Pour ma mère"))
                .orElseThrow();
        assertThatThrownBy(() -> kit.update("update mutualaid_request set consent_at = null where id = ?", request))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
