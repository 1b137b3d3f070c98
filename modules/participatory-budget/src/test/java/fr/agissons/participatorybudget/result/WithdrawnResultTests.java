package fr.agissons.participatorybudget.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.pabulib.PabulibReader;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that is withdrawn keeps its votes, on the page, in the file and in the recount. */
@CivicModuleTest
class WithdrawnResultTests {
    private static final String REASON = "Le terrain a été vendu après le vote.";
    private static final int MANY = 8;

    private final BudgetKit kit;
    private final ResultKit results;
    private final People people;
    private final Browser browser;
    private final Publishing publishing;

    WithdrawnResultTests(BudgetKit kit, ResultKit results, People people, Browser browser, Publishing publishing) {
        this.kit = kit;
        this.results = results;
        this.people = people;
        this.browser = browser;
        this.publishing = publishing;
    }

    /** What publishes, and what is published. */
    @org.springframework.stereotype.Component
    record Publishing(PublishResult publish, ReadResult read) {}

    @Test
    void keepsItsVotesWhenItIsWithdrawnAfterTheClose(@TempDir Path folder) throws Exception {
        EditionView edition = results.aVoteThatIsOver("Retiré tard");
        UUID bowls = results.projects(edition).getLast().id();
        Me admin = people.admin("Adminette");
        String desk = EditionView.ADMINISTRATION + "/projets/" + bowls;
        assertThat(browser.as(admin).get(desk))
                .bodyText()
                .contains("après la clôture", "Le projet reste dans le résultat avec ses voix");
        assertThat(browser.as(admin).post(desk + "/retirer", Map.of("reason", "bref")))
                .hasStatus(422);
        assertThat(browser.as(admin).post(desk + "/retirer", Map.of("reason", REASON)))
                .hasStatus3xxRedirection();
        publishing.publish().publish(edition.id());

        var page = browser.visitor().get(edition.path() + "/resultat");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("11 bulletins comptés", "8 voix", "Projet retiré", REASON, "4 voix");
        String file = Browser.body(browser.visitor().get(edition.path() + "/resultat/enveloppe-1.pb"));
        assertThat(file)
                .contains("project_id;cost;votes;name;category;selected;latitude;longitude;withdrawn")
                .contains("P1;40000;4;Des arbres Retiré tard;", ";1;48.9234;2.2511;0")
                .contains("P2;25000;8;", ";0;48.9234;2.2511;1", "num_votes;11", "P1,P2");
        var read = PabulibReader.read(file.getBytes(StandardCharsets.UTF_8)).election();
        assertThat(read.isWithdrawn(0)).isFalse();
        assertThat(read.isWithdrawn(1)).isTrue();
        assertThat(read.votes(1)).isEqualTo(8);
        ResultPage published = publishing.read().published(edition).orElseThrow();
        assertThat(ResultKit.run(published.check(0), folder, file))
                .as("what the page says, a stranger finds")
                .startsWith(String.valueOf(published.parts().getFirst().winnersSha256()));
        assertThat(Browser.body(page))
                .contains(String.valueOf(published.parts().getFirst().winnersSha256()));
        assertThat(ResultKit.run(published.command(0), folder, file)).contains("retiré");
        kit.settle();
        assertThat(kit.ask(
                        String.class,
                        "select reason from audit_entry where kind = 'budget.project' and subject = ?"
                                + " and state_after = 'WITHDRAWN'",
                        bowls))
                .isEqualTo(REASON);
        assertThat(kit.ask(
                        String.class,
                        "select reason from audit_entry where kind = 'budget.result' and subject ="
                                + " (select id from budget_result where edition_id = ?)",
                        edition.id()))
                .isEqualTo("sha256 " + published.journalled());
    }

    @Test
    void withdrawsNothingOnceTheResultIsPublished() throws Exception {
        EditionView edition = results.aVoteThatIsOver("Trop tard pour retirer");
        publishing.publish().publish(edition.id());
        UUID trees = results.projects(edition).getFirst().id();
        String desk = EditionView.ADMINISTRATION + "/projets/" + trees;

        assertThat(browser.as(people.admin("Adminette")).get(desk))
                .bodyText()
                .doesNotContain("Retirer ce projet du vote");
        assertThat(browser.as(people.admin("Adminette")).post(desk + "/retirer", Map.of("reason", REASON)))
                .hasStatus(409)
                .bodyText()
                .contains("Le résultat est publié");
        assertThatThrownBy(() -> kit.change(
                        "update budget_project set state = 'WITHDRAWN', withdrawn_at = now(), withdrawn_reason = ?"
                                + " where id = ?",
                        REASON,
                        trees))
                .rootCause()
                .hasMessageContaining("The result of this vote is published");
    }

    @Test
    void countsWhatIsWithdrawnAtThatVeryMomentEitherWayAndNeverBoth() throws Exception {
        EditionView edition = results.aVoteThatIsOver("Au même instant");
        UUID bowls = results.projects(edition).getLast().id();
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            all.add(() -> {
                publishing.publish().publish(edition.id());
                return true;
            });
            all.add(() -> {
                try {
                    kit.cases().projects().withdraw(bowls, REASON);
                    return true;
                } catch (Refusals.Conflict tooLate) {
                    return false;
                }
            });
        }

        Together.run(all);

        assertThat(kit.ask(
                        Boolean.class,
                        "select (l.place is null) = (p.state = 'WITHDRAWN') from budget_result_line l"
                                + " join budget_project p on p.tenant_id = l.tenant_id and p.id = l.project_id"
                                + " where l.project_id = ?",
                        bowls))
                .isTrue();
    }
}
