package fr.agissons.theming.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.opendata.DatasetFile;
import fr.agissons.core.opendata.OpenData;
import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.speech.Speech;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is public is given away as files that no spreadsheet runs and every program reads; the rest is not. */
@CivicModuleTest
class OpenDataTests {
    private static final String NAME = "=CMD(\"calc\");Les Jardins";

    @Autowired
    private TendOrganisation tend;

    @Autowired
    private ModerateOrganisation moderate;

    @Autowired
    private OpenData data;

    @Autowired
    private Messages messages;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    private UUID submitted(String name) {
        Me owner = people.resident("Fondatrice");
        var saved = (Saving.Saved) tend.create(
                new OrganisationDraft(name, OrganisationKind.INFORMAL_GROUP, "", "", "", "Un collectif.", "", "", ""),
                owner.person());
        tend.submit(saved.id(), owner.person());
        return saved.id();
    }

    @Test
    void givesAwayWhatIsPublicAndNothingElse() {
        Tenancy.run(towns.fresh(), () -> {
            moderate.validate(submitted(NAME));
            submitted("Pas encore validés");
            String csv = Browser.body(browser.visitor().get("/donnees/organisations.csv"));
            assertThat(csv)
                    .startsWith("\uFEFFid;name;kind;")
                    .contains("\"'=CMD(\"\"calc\"\");Les Jardins\"", ".test/organisations/cmd-calc-les-jardins\"")
                    .doesNotContain("Pas encore");
            JsonNode json =
                    new JsonMapper().readTree(Browser.body(browser.visitor().get("/donnees/organisations.json")));
            assertThat(json.size()).isOne();
            assertThat(json.get(0).get("name").asString()).isEqualTo(NAME);
            assertThat(json.get(0).get("website").isNull()).isTrue();
        });
        assertThat(Browser.body(browser.visitorOf(towns.bare()).get("/donnees/organisations.json")))
                .doesNotContain("Jardins");
    }

    @Test
    void definesEveryDatasetAndColumn() {
        assertThat(data.all()).extracting(one -> one.key()).contains("organisations", "chiffres");
        for (Speech speech : Speech.ALL) {
            assertThat(data.all()).allSatisfy(dataset -> {
                assertThat(messages.keys(speech)).contains(dataset.words(), dataset.words() + ".about");
                assertThat(DatasetFile.columns(dataset))
                        .allSatisfy(column -> assertThat(messages.keys(speech))
                                .contains(dataset.words() + "." + column.replace('_', '-')));
            });
        }
        assertThat(browser.visitor().get("/donnees")).bodyText().contains("organisations.csv", "Licence Ouverte");
    }

    @Test
    void knowsNoOther() {
        assertThat(browser.visitor().get("/donnees/membres.csv")).hasStatus(404);
        assertThat(browser.visitor().get("/donnees/organisations.xml")).hasStatus(404);
    }
}
