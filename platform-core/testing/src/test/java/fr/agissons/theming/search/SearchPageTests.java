package fr.agissons.theming.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CivicModuleTest
class SearchPageTests {
    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    @Autowired
    private TendOrganisation tend;

    @Autowired
    private ModerateOrganisation moderate;

    @Autowired
    private SearchIndex index;

    @Test
    void findsWhatIsPublicAndNothingElse() {
        var owner = people.resident("Odile").person();
        var draft = new OrganisationDraft(
                "La Ressourcerie",
                OrganisationKind.INFORMAL_GROUP,
                "",
                "",
                "",
                "On répare des trottinettes.",
                "",
                "",
                "");
        var saved = (Saving.Saved) tend.create(draft, owner);
        index.refresh("core.organisation", saved.id());
        assertThat(browser.visitor().get("/recherche?q=trottinette"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ressourcerie");
        tend.submit(saved.id(), owner);
        moderate.validate(saved.id());
        index.refresh("core.organisation", saved.id());
        assertThat(browser.visitor().get("/recherche?q=trotinettes"))
                .bodyText()
                .contains("La Ressourcerie", "/organisations/la-ressourcerie", "Un résultat");
        assertThat(browser.visitorOf(towns.lille()).get("/recherche?q=trottinette"))
                .bodyText()
                .doesNotContain("Ressourcerie");
    }

    @Test
    void keepsAndEscapesWhatWasTyped() {
        assertThat(browser.visitor().get("/recherche?q=%3Cscript%3Ealert(1)%3C/script%3E%22"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("Rien ne correspond");
        assertThat(browser.visitor().get("/recherche")).hasStatusOk().bodyText().contains("Écrivez un mot");
    }
}
