package fr.agissons.theming.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.agissons.core.access.Me;
import fr.agissons.core.people.organisation.MemberRole;
import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.StaffOrganisation;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@CivicModuleTest
class OrganisationPagesTests {
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
    private StaffOrganisation staff;

    @Autowired
    private Organisations organisations;

    @Autowired
    private CrossTenant crossTenant;

    @Autowired
    private StatementCounter counter;

    private Map<String, String> form(String name) {
        var fields = new HashMap<>(Map.of(
                "name",
                name,
                "kind",
                "ASSOCIATION",
                "rna",
                "W922001234",
                "description",
                "Un jardin.\r\nOuvert à tous."));
        fields.put("commune", "92700");
        return fields;
    }

    private Saving.Saved drafted(String name, Me owner) {
        var draft = new OrganisationDraft(
                name, OrganisationKind.ASSOCIATION, "W922001234", "", "", "Un jardin.", "", "", "92025");
        return (Saving.Saved) tend.create(draft, owner.person());
    }

    private Saving.Saved validated(String name, Me owner) {
        var saved = drafted(name, owner);
        tend.submit(saved.id(), owner.person());
        moderate.validate(saved.id());
        return saved;
    }

    @Test
    void goesFromTheFormToTheDirectory() {
        var owner = people.resident("Odile");
        var moderator = people.moderator("Modeste");
        String page = "/organisations/1-000-potagers";
        assertThat(browser.as(owner).post("/organisations/nouvelle", form("1 000 Potagers")))
                .redirectedUrl()
                .isEqualTo(page + "?fait=organisation-creee");
        assertThat(browser.visitor().get(page)).hasStatus(404);
        assertThat(browser.as(owner).get(page)).hasStatusOk().bodyText().contains("Demander la validation");
        assertThat(browser.as(owner).post(page + "/soumettre", Map.of())).hasStatus3xxRedirection();
        assertThat(browser.as(moderator).get("/moderation/organisations"))
                .bodyText()
                .contains("1 000 Potagers");
        String decision = "/moderation/organisations/1-000-potagers/valider";
        assertThat(browser.as(owner).post(decision, Map.of())).hasStatus(403);
        assertThat(browser.as(moderator).post(decision, Map.of())).hasStatus3xxRedirection();
        assertThat(browser.visitor().get(page)).hasStatusOk().bodyText().contains("Ouvert à tous.", "Colombes");
        assertThat(browser.visitor().get("/organisations")).bodyText().contains("1 000 Potagers");
    }

    @Test
    void saysEveryFaultAndKeepsWhatWasTyped() {
        var fields = form("Gardé tel quel");
        fields.put("rna", "W1");
        fields.put("siret", "73282932000075");
        fields.put("commune", "Nulle-Part-sur-Mer");
        assertThat(browser.as(people.resident("Odile")).post("/organisations/nouvelle", fields))
                .hasStatus(422)
                .bodyText()
                .contains("f-rna-error", "f-siret-error", "f-commune-error", "Gardé tel quel", "W1");
    }

    @Test
    void asksAModeratorForAReason() {
        var owner = people.resident("Odile");
        var moderator = people.moderator("Modeste");
        var saved = drafted("À compléter", owner);
        tend.submit(saved.id(), owner.person());
        String path = "/moderation/organisations/" + saved.slug() + "/refuser";
        assertThat(browser.as(moderator).get(path)).hasStatusOk();
        assertThat(browser.as(moderator).post(path, Map.of("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("f-reason-error");
        assertThat(browser.as(moderator).post(path, Map.of("reason", "Dites-en plus.")))
                .hasStatus3xxRedirection();
        assertThat(browser.as(owner).get("/organisations/" + saved.slug()))
                .bodyText()
                .contains("Dites-en plus.");
    }

    @Test
    void hidesAndShowsAgain() {
        var moderator = people.moderator("Modeste");
        var saved = validated("Cachée un temps", people.resident("Odile"));
        String page = "/organisations/" + saved.slug();
        String path = "/moderation/organisations/" + saved.slug();
        browser.as(moderator).post(path + "/signaler", Map.of("reason", "Un signalement."));
        assertThat(browser.visitor().get(page)).hasStatus(404);
        browser.as(moderator).post(path + "/retablir", Map.of());
        assertThat(browser.visitor().get(page)).hasStatusOk().bodyText().doesNotContain("Un signalement.");
    }

    @Test
    void invitesAndMakesRoomForAnotherOwner() {
        var owner = people.resident("Odile");
        var guest = people.resident("Guillaume");
        var saved = validated("À plusieurs", owner);
        String path = "/organisations/" + saved.slug();
        assertThat(browser.as(owner).post(path + "/membres", Map.of("email", "pas une adresse", "role", "OWNER")))
                .hasStatus(422)
                .bodyText()
                .contains("pas une adresse");
        browser.as(owner).post(path + "/membres", Map.of("email", guest.email(), "role", "OWNER"));
        assertThat(browser.as(owner).get(path + "/membres")).bodyText().contains("Guillaume", "invitation envoyée");
        assertThat(browser.as(guest).get(path + "/invitation")).hasStatusOk();
        assertThat(browser.as(guest).post(path + "/invitation", Map.of())).hasStatus3xxRedirection();
        assertThat(browser.as(guest).post(path + "/invitation", Map.of())).hasStatus(404);
        assertThat(browser.as(owner).post(path + "/quitter", Map.of()))
                .redirectedUrl()
                .isEqualTo("/moi");
        assertThat(browser.as(guest).post(path + "/quitter", Map.of()))
                .redirectedUrl()
                .isEqualTo(path + "?fait=dernier");
        assertThat(organisations.managers(saved.id())).containsExactly(guest.person());
    }

    @Test
    void letsNobodyDecideForTheirOwn() {
        var judge = people.moderator("Juge et partie");
        var saved = drafted("Juge et partie", judge);
        tend.submit(saved.id(), judge.person());
        String decision = "/moderation/organisations/" + saved.slug();
        assertThat(browser.as(judge).get("/organisations/" + saved.slug()))
                .bodyText()
                .contains("une autre personne de la modération")
                .doesNotContain(decision + "/valider");
        assertThat(browser.as(judge).post(decision + "/valider", Map.of()))
                .hasStatus(403)
                .bodyText()
                .contains("Vous agissez pour cette organisation");
        var other = people.moderator("Modeste");
        staff.invite(saved.id(), other.email(), MemberRole.MEMBER, judge.person());
        assertThat(browser.as(other).post(decision + "/valider", Map.of()))
                .as("an invitation does not disarm a moderator")
                .hasStatus3xxRedirection();
        moderate.flag(saved.id(), "Un doute");
        assertThat(browser.as(judge).post(decision + "/retablir", Map.of())).hasStatus(403);
        assertThat(organisations.validated(saved.id())).isEmpty();
    }

    @Test
    void opensNothingToThoseWhoDoNotActForIt() {
        var owner = people.resident("Odile");
        var member = people.resident("Mehdi");
        var saved = validated("Fermée aux curieux", owner);
        staff.invite(saved.id(), member.email(), MemberRole.MEMBER, owner.person());
        staff.accept(saved.id(), member.person());
        String path = "/organisations/" + saved.slug();
        for (Me other : List.of(people.resident("Curieux"), member, people.moderator("Modeste"))) {
            assertThat(browser.as(other).get(path + "/modifier")).hasStatus(404);
            assertThat(browser.as(other).post(path + "/modifier", form("Volée")))
                    .hasStatus(404);
            assertThat(browser.as(other).get(path + "/membres")).hasStatus(404);
            assertThat(browser.as(other).post(path + "/membres", Map.of("email", "a@b.fr")))
                    .hasStatus(404);
            assertThat(browser.as(other).post(path + "/soumettre", Map.of())).hasStatus(404);
            assertThat(browser.as(other).post(path + "/retirer", Map.of())).hasStatus(404);
            assertThat(browser.as(other).get(path + "/invitation")).hasStatus(404);
            String promote = path + "/membres/" + other.person() + "/role";
            assertThat(browser.as(other).post(promote, Map.of("role", "OWNER"))).hasStatus(404);
        }
    }

    @Test
    void doesNotExistOnAnotherTownsSite() {
        var saved = validated("Rien qu’à Colombes", people.resident("Odile"));
        var stranger = people.residentOf(towns.lille(), "Lucie");
        String path = "/organisations/" + saved.slug();
        assertThat(browser.visitorOf(towns.lille()).get(path)).hasStatus(404);
        assertThat(browser.as(stranger, towns.lille()).get(path + "/membres")).hasStatus(404);
        assertThat(browser.visitorOf(towns.lille()).get("/organisations"))
                .bodyText()
                .doesNotContain("Rien qu’à Colombes");
    }

    @Test
    void saysBadRequestForWhatNoFormSends() {
        var owner = people.resident("Odile");
        String path = "/organisations/" + validated("Mal demandée", owner).slug();
        assertThat(browser.as(owner).post(path + "/membres", Map.of("email", "a@b.fr", "role", "ROI")))
                .hasStatus(400);
        assertThat(browser.as(owner).post(path + "/membres/pas-un-uuid/retirer", Map.of()))
                .hasStatus(400);
        assertThat(browser.visitor().get("/organisations?apres=a&id=b")).hasStatus(400);
        assertThat(browser.as(owner).post(path + "/membres/" + UUID.randomUUID() + "/retirer", Map.of()))
                .hasStatus(404);
    }

    @Test
    void showsPagesInFewStatementsHoweverManyThereAre() {
        var owner = people.resident("Odile");
        String path = "/organisations/" + validated("Comptée", owner).slug();
        for (int i = 0; i < 30; i++) {
            validated("Comptée aussi " + i, owner);
        }
        await().pollInSameThread().until(this::quiet);
        for (String page : List.of("/organisations", path, path + "/modifier", path + "/membres", "/moi")) {
            var statements = counter
                    .during(() -> assertThat(browser.as(owner).get(page)).hasStatusOk())
                    .stream()
                    .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
                    .toList();
            // One names the tenant of the page's transaction, one that of the new session.
            assertThat(statements).as(page).hasSizeLessThanOrEqualTo(4);
        }
        assertThat(browser.visitor().get("/organisations")).bodyText().contains("apres=");
    }

    /** Whether every listener has taken every event: their statements would be counted too. */
    private boolean quiet() {
        return crossTenant.call(
                "wait for events",
                database -> database.sql(
                                "select count(*) = 0 from event_publication where completion_date is null and tenant_id = ?")
                        .param(Tenancy.current().id().value())
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void escapesWhatPeopleType() {
        var owner = people.resident("Odile");
        var saved = validated("<img src=x onerror=alert(1)>", owner);
        assertThat(browser.visitor().get("/organisations/" + saved.slug()))
                .bodyText()
                .doesNotContain("<img src=x");
        assertThat(browser.visitor().call(HttpMethod.GET, "/organisations", Map.of()))
                .bodyText()
                .doesNotContain("<img src=x");
    }
}
