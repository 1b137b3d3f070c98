package fr.agissons.participatorybudget.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A sealed box in which somebody changed something, past all guards of the database, is not counted. */
@CivicModuleTest
class TamperedBoxTests {
    private final BudgetKit kit;
    private final ResultKit results;
    private final People people;
    private final Browser browser;
    private final CountBallots count;

    TamperedBoxTests(BudgetKit kit, ResultKit results, People people, Browser browser, CountBallots count) {
        this.kit = kit;
        this.results = results;
        this.people = people;
        this.browser = browser;
        this.count = count;
    }

    @Test
    void countsNothingFromABoxThatIsNotAsItWasSealed() throws Exception {
        EditionView edition = results.aVoteThatIsOver("Urne forcée");
        UUID trees = results.projects(edition).getFirst().id();
        UUID bowls = results.projects(edition).getLast().id();
        assertThat(count.count(edition)).hasSize(1);
        assertThat(kit.ask(String.class, "select digest from budget_ballot_box where edition_id = ?", edition.id()))
                .as("the hash that infra/docs/audit.md describes")
                .isEqualTo(described(edition));
        String of = " where edition_id = '" + edition.id() + "'";
        UUID one = kit.ask(
                UUID.class,
                "select min(ballot_id::text)::uuid from budget_sealed_choice where edition_id = ? and project_id = ?"
                        + " and ballot_id not in (select ballot_id from budget_sealed_choice where project_id = ?)",
                edition.id(),
                trees,
                bowls);
        String its = of + " and ballot_id = '" + one + "'";
        int town = Tenancy.current().id().value();

        results.tamper("update budget_sealed_choice set project_id = '" + bowls + "'" + its);
        refuses(edition);
        results.tamper("update budget_sealed_choice set project_id = '" + trees + "'" + its);
        assertThat(count.count(edition)).hasSize(1);

        UUID more = UUID.randomUUID();
        results.tamper("insert into budget_sealed_ballot values (" + town + ", '" + more + "', '" + edition.id()
                + "', 'WEB', null)");
        refuses(edition);
        results.tamper("delete from budget_sealed_ballot where id = '" + more + "'");
        assertThat(count.count(edition)).hasSize(1);

        results.tamper("insert into budget_sealed_choice values (" + town + ", '" + more + "', '" + bowls + "', '"
                + edition.id() + "', null)");
        refuses(edition);
        results.tamper("delete from budget_sealed_choice where ballot_id = '" + more + "'");
        assertThat(count.count(edition)).hasSize(1);

        results.tamper("delete from budget_sealed_choice" + its);
        refuses(edition);
        results.tamper("delete from budget_sealed_ballot where id = '" + one + "'");
        refuses(edition);
    }

    private void refuses(EditionView edition) {
        assertThatThrownBy(() -> count.count(edition)).hasMessageContaining("budget.ballot.box-differs");
        assertThat(browser.as(people.admin("Adminette"))
                        .post(edition.adminPath() + "/depouillement/publier", Map.of("sur", "true")))
                .hasStatus(409)
                .bodyText()
                .contains("n’est plus celle qui a été scellée");
        assertThat(kit.edition(edition.id()).counted()).isFalse();
    }

    /** The hash as a stranger makes it: a line for each ballot, in the order of their numbers. */
    private String described(EditionView edition) throws Exception {
        String lines = kit.ask(String.class, """
                select string_agg(b.id::text || ' ' || b.channel || ' ' || coalesce(b.district, '') || ' '
                    || (select coalesce(string_agg(c.project_id::text || '=' || coalesce(c.weight, 0), ','
                            order by c.project_id), '') from budget_sealed_choice c where c.ballot_id = b.id),
                    chr(10) order by b.id)
                from budget_sealed_ballot b where b.edition_id = ?""", edition.id());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
