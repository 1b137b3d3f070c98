package fr.agissons.participatorybudget.edition.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.Phases;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Editions that begin like an earlier one, and drafts that are thrown away. */
@CivicModuleTest
class BeginningTests {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String NEW = EditionView.ADMINISTRATION + "/nouvelle";

    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final Browser browser;

    BeginningTests(BudgetKit kit, PaperKit papers, People people, Browser browser) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.browser = browser;
    }

    private UUID round(MvcTestResult begun) {
        String to = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
        return UUID.fromString(to.replaceFirst(".*/([0-9a-f-]{36})$", "$1"));
    }

    @Test
    void beginsLikeAnEarlierOneWithoutItsProjectsAndVoters() throws Exception {
        EditionView earlier =
                papers.admit(kit.anOpenVote("L’an dernier").id(), new Electorate(false, true, true, 16, Districts.ALL));
        papers.somebody(earlier);
        var admin = browser.as(people.admin("Répétitrice"));

        assertThat(Browser.body(admin.get(NEW))).contains("Comme une édition précédente", "L’an dernier");
        var begun = admin.post(
                NEW,
                Map.of(
                        "title",
                        "Cette année encore",
                        "summary",
                        "",
                        "text",
                        "",
                        "like",
                        earlier.id().toString()));
        EditionView next = kit.edition(round(begun));

        assertThat(next.title()).isEqualTo("Cette année encore");
        assertThat(next.published()).isFalse();
        assertThat(next.words().text()).isEqualTo(earlier.words().text());
        assertThat(next.voting()).isEqualTo(earlier.voting());
        assertThat(next.counting()).isEqualTo(earlier.counting());
        assertThat(next.electorate()).isEqualTo(earlier.electorate());
        assertThat(next.envelopes()).extracting(EnvelopeView::cents).containsExactly(10_000_000L);
        assertThat(next.envelopes().getFirst().prices()).isEmpty();
        assertThat(next.peopled()).isFalse();
        assertThat(next.commitment()).isNotEqualTo(earlier.commitment());
        Phases phases = next.phases();
        assertThat(phases.at(Instant.now())).isEmpty();
        assertThat(Objects.requireNonNull(phases.vote()).atZone(PARIS).toLocalDateTime())
                .isEqualTo(Objects.requireNonNull(earlier.phases().vote())
                        .atZone(PARIS)
                        .toLocalDateTime()
                        .plusWeeks(52));
        assertThat(admin.post(
                        NEW,
                        Map.of("title", "Comme rien", "like", UUID.randomUUID().toString())))
                .hasStatus(404);
    }

    @Test
    void throwsADraftAwayWithAllThatWasPreparedForIt() throws Exception {
        UUID draft = kit.aDraft("Pour rien");
        UUID envelope = kit.cases().envelopes().add(draft, null, 10_000_000);
        kit.aProject(draft, envelope, "Un projet pour rien", 4_000_000);
        papers.admit(draft, new Electorate(false, true, true, null, Districts.ALL));
        papers.somebody(kit.edition(draft));
        var admin = browser.as(people.admin("Rangeuse"));
        String path = EditionView.ADMINISTRATION + "/" + draft;
        assertThat(Browser.body(admin.get(path))).contains("Supprimer ce brouillon");

        assertThat(browser.as(people.resident("Curieuse")).post(path + "/supprimer", Map.of()))
                .hasStatus(403);
        assertThat(admin.post(path + "/supprimer", Map.of())).hasStatus3xxRedirection();

        assertThat(admin.get(path)).hasStatus(404);
        for (String table : new String[] {"budget_project", "budget_envelope", "budget_roll_entry"}) {
            assertThat(kit.ask(Integer.class, "select count(*) from " + table + " where edition_id = ?", draft))
                    .as(table)
                    .isZero();
        }
        assertThat(admin.post(path + "/supprimer", Map.of())).hasStatus(404);
    }

    @Test
    void keepsWhatOthersSaw() {
        EditionView open = kit.anOpenVote("Vue de tous");
        var admin = browser.as(people.admin("Effaceuse"));

        assertThat(admin.post(open.adminPath() + "/supprimer", Map.of())).hasStatus(409);
        assertThat(kit.edition(open.id()).envelopes().getFirst().prices()).hasSize(2);
    }
}
