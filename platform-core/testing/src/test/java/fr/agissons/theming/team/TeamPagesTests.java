package fr.agissons.theming.team;

import static fr.agissons.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.audit.AuditEntry;
import fr.agissons.core.people.GrantRoles;
import fr.agissons.core.people.Memberships;
import fr.agissons.core.people.Memberships.Granting;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import fr.agissons.testing.Traces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Roles given and taken by admins: found, told why, told to the person, never the last admin. */
@CivicModuleTest
class TeamPagesTests {
    private static final String TEAM = "/administration/equipe";

    @Autowired
    private GrantRoles grant;

    @Autowired
    private Memberships memberships;

    @Autowired
    private fr.agissons.core.people.People members;

    @Autowired
    private Traces traces;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    @Autowired
    private StatementCounter counter;

    private String found(Me admin, String typed) {
        var page = browser.as(admin).get(TEAM + "?q=" + typed);
        assertThat(page).hasStatusOk();
        return body(page);
    }

    @Test
    void findsMembersByNameOrWholeAddress() {
        Me admin = people.admin("Adèle");
        Me zelie = people.resident("Zélie d’Étampes");
        Me theirs = people.residentOf(towns.lille(), "Zélie Ailleurs");
        assertThat(found(admin, "zelie d’etam")).contains(TEAM + "/" + zelie.person());
        assertThat(found(admin, zelie.email())).contains(TEAM + "/" + zelie.person());
        assertThat(found(admin, zelie.email().substring(0, 30)))
                .as("part of an address")
                .doesNotContain(TEAM + "/" + zelie.person());
        assertThat(found(admin, "zelie ailleurs")).doesNotContain(TEAM + "/" + theirs.person());
        assertThat(found(admin, theirs.email())).doesNotContain(TEAM + "/" + theirs.person());
        assertThat(found(admin, "%")).doesNotContain(TEAM + "/" + zelie.person());
        assertThat(found(admin, "_élie")).doesNotContain(TEAM + "/" + zelie.person());
    }

    @Test
    void givesARoleWithAReasonAndTellsThePerson() {
        Me admin = people.admin("Adèle");
        Me camille = people.resident("Camille");
        var hers = browser.returning(camille);
        assertThat(hers.apply("/moi")).hasStatusOk();
        assertThat(browser.as(admin)
                        .post(
                                TEAM + "/" + camille.person(),
                                Map.of("role", "MODERATOR", "reason", "Elle s’y connaît.")))
                .hasRedirectedUrl(TEAM + "?fait=role-donne");
        assertThat(memberships.of(camille.person()).role()).isEqualTo(Role.MODERATOR);
        assertThat(hers.apply("/moi")).as("her session is over").hasStatus3xxRedirection();
        assertThat(traces.mails("core.mail.role.moderator", "recipient", camille.person()))
                .isEqualTo(1);
        AuditEntry line = traces.line(GrantRoles.KIND, camille.person());
        assertThat(line.by()).isEqualTo(admin.person());
        assertThat(List.of(line.from(), line.to(), line.reason()))
                .containsExactly("RESIDENT", "MODERATOR", "Elle s’y connaît.");
        browser.as(admin).post(TEAM + "/" + camille.person(), Map.of("role", "MODERATOR", "reason", "Encore."));
        assertThat(traces.mails("core.mail.role.moderator", "recipient", camille.person()))
                .as("nothing changed, nobody is told")
                .isEqualTo(1);
    }

    @Test
    void asksForAReasonAndForARoleThereIs() {
        Me admin = people.admin("Adèle");
        Me camille = people.resident("Camille");
        String path = TEAM + "/" + camille.person();
        var silent = browser.as(admin).post(path, Map.of("role", "ADMIN", "reason", " "));
        assertThat(silent).hasStatus(422);
        assertThat(body(silent)).contains("f-reason-error", "value=\"ADMIN\" checked");
        assertThat(browser.as(admin).post(path, Map.of("role", "EMPEROR", "reason", "Vive moi")))
                .hasStatus(422)
                .bodyText()
                .contains("Vive moi", "href=\"#f-role\"");
        assertThat(memberships.of(camille.person()).role()).isEqualTo(Role.RESIDENT);
    }

    @Test
    void keepsTheLastAdminWhoeverAsks() {
        Tenancy.run(towns.fresh(), () -> {
            Me alone = people.admin("Seule");
            assertThat(browser.as(alone)
                            .post(TEAM + "/" + alone.person(), Map.of("role", "RESIDENT", "reason", "Je pars.")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("dernière personne qui administre", "Je pars.");
            Me other = people.admin("Autre");
            assertThat(browser.as(alone)
                            .post(TEAM + "/" + alone.person(), Map.of("role", "RESIDENT", "reason", "Je pars.")))
                    .hasRedirectedUrl("/");
            assertThat(members.holding(Role.ADMIN)).containsExactly(other.person());
        });
    }

    @Test
    void keepsOneAdminOfManyWhoTakeTheRoleFromEachOtherAtOnce() {
        Tenancy.run(towns.fresh(), () -> {
            List<Me> admins = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                admins.add(people.admin("Admin " + i));
            }
            List<Callable<Granting>> work = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                UUID target = admins.get(i % 8).person();
                Role role = i % 2 == 0 ? Role.RESIDENT : Role.MODERATOR;
                work.add(() -> grant.grant(target, role, "Coup d’État"));
            }
            try {
                assertThat(Together.run(work)).contains(Granting.LAST_ADMIN);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
            assertThat(members.holding(Role.ADMIN)).hasSize(1);
        });
    }

    @Test
    void knowsNobodyOfAnotherTown() {
        Me admin = people.admin("Adèle");
        Me theirs = people.residentOf(towns.lille(), "Voisine");
        for (UUID stranger : List.of(theirs.person(), UUID.randomUUID())) {
            assertThat(browser.as(admin).get(TEAM + "/" + stranger)).hasStatus(404);
            assertThat(browser.as(admin).post(TEAM + "/" + stranger, Map.of("role", "ADMIN", "reason", "x")))
                    .hasStatus(404);
        }
        assertThat(Tenancy.call(
                        towns.lille(), () -> memberships.of(theirs.person()).role()))
                .isEqualTo(Role.RESIDENT);
    }

    @Test
    void showsWhatARoleSeesAsTheEngineDeclaresIt() {
        Me admin = people.admin("Adèle");
        String moderator = body(browser.as(admin).get(TEAM + "/apercu?role=MODERATOR"));
        assertThat(moderator)
                .contains("Organisations à valider", "GET /moderation/organisations", "Valider les organisations")
                .doesNotContain("POST " + TEAM + "/{person}");
        assertThat(body(browser.as(admin).get(TEAM + "/apercu?role=ADMIN")))
                .contains("GET /moderation/organisations", "POST " + TEAM + "/{person}", "GET /administration/journal");
        assertThat(body(browser.as(admin).get(TEAM + "/apercu?role=RESIDENT")))
                .contains("ne voit pas la gestion du site")
                .doesNotContain("<code>");
    }

    @Test
    void takesFewStatementsHoweverManyLookAfterTheSite() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            for (int i = 0; i < 30; i++) {
                people.moderator("Modeste " + i);
            }
            var statements =
                    counter
                            .during(() -> assertThat(browser.as(admin).get(TEAM + "?q=modeste"))
                                    .hasStatusOk())
                            .stream()
                            .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
                            .filter(sql -> !sql.contains("set_config"))
                            .toList();
            assertThat(statements).hasSizeLessThanOrEqualTo(4);
        });
    }
}
