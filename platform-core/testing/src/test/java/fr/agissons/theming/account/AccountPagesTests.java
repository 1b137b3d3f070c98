package fr.agissons.theming.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Inbox;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.Memberships;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CivicModuleTest
class AccountPagesTests {
    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private StatementCounter counter;

    private void tell(Me me, String name) {
        transaction.executeWithoutResult(status -> notifications.send(new Notification(
                "core.mail.organisation.validated",
                me.person(),
                UUID.randomUUID().toString(),
                List.of(Notification.Argument.of(name)),
                "/organisations/x")));
    }

    private Map<String, String> profile(String name, String commune) {
        return Map.of("name", name, "language", "fr", "commune", commune);
    }

    @Test
    void sendsVisitorsToSignIn() {
        assertThat(browser.visitor().get("/moi")).hasStatus3xxRedirection();
        assertThat(browser.visitor().get("/moi/messages")).hasStatus3xxRedirection();
        assertThat(browser.visitor().get("/moi/profil")).hasStatus3xxRedirection();
    }

    @Test
    void opensOnesPageAndMessagesInFewStatements() {
        var me = people.resident("Rosa");
        for (int i = 0; i < 30; i++) {
            tell(me, "Association " + i);
        }
        for (String path : List.of("/moi", "/moi/messages", "/moi/profil")) {
            var statements = counter
                    .during(() -> assertThat(browser.as(me).get(path)).hasStatusOk())
                    .stream()
                    .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
                    .toList();
            assertThat(statements).as(path).hasSizeLessThanOrEqualTo(4);
        }
        assertThat(browser.as(me).get("/moi")).bodyText().contains("30 messages à lire");
        assertThat(browser.as(me).get("/moi/messages")).bodyText().contains("Association 29", "avant=");
    }

    @Test
    void saysMessagesInTheReadersLanguageAndEscapesThem() {
        var me = people.resident("Rosa");
        tell(me, "<script>alert(1)</script>");
        assertThat(browser.as(me).get("/moi/messages?lang=en"))
                .bodyText()
                .contains("is online", "&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void leadsFromAMessageToItsPageAndTicksItOff() {
        var me = people.resident("Rosa");
        tell(me, "Les Jardins");
        var id = inbox.page(me.person(), null, 1).getFirst().id();
        assertThat(browser.as(people.resident("Simon")).post("/moi/messages/" + id, Map.of()))
                .hasStatus(404);
        assertThat(browser.as(me).post("/moi/messages/" + id, Map.of()))
                .redirectedUrl()
                .isEqualTo("/organisations/x");
        assertThat(inbox.unread(me.person())).isZero();
    }

    @Test
    void keepsAProfile() {
        var me = people.resident("Rosa");
        assertThat(browser.as(me).post("/moi/profil", profile("Rosa L.", "colombes")))
                .redirectedUrl()
                .isEqualTo("/moi/profil?fait=profil");
        var member = memberships.of(me.person());
        assertThat(member.displayName()).isEqualTo("Rosa L.");
        assertThat(member.communeCode()).contains("92025");
        assertThat(member.mutedMails()).as("no box was ticked").contains("core.mail.organisation");
        assertThat(browser.as(me).get("/moi/profil?fait=profil")).bodyText().contains("Votre profil est enregistré.");
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped() {
        var me = people.resident("Rosa");
        assertThat(browser.as(me).post("/moi/profil", profile(" ", "Nulle-Part-sur-Mer")))
                .hasStatus(422)
                .bodyText()
                .contains("f-name-error", "f-commune-error", "value=\"Nulle-Part-sur-Mer\"", "aria-invalid=\"true\"");
        assertThat(memberships.of(me.person()).displayName()).isEqualTo("Rosa");
    }

    @Test
    void takesNothingElseFromTheForm() {
        var me = people.resident("Rosa");
        browser.as(me)
                .post("/moi/profil", Map.of("name", "Rosa", "language", "en", "role", "ADMIN", "email", "x@y.fr"));
        var member = memberships.of(me.person());
        assertThat(member.role().name()).isEqualTo("RESIDENT");
        assertThat(member.email()).contains(me.email().toLowerCase(Locale.ROOT));
    }

    @Test
    void knowsNobodyFromAnotherTown() {
        var stranger = people.residentOf(towns.lille(), "Lucie");
        assertThat(browser.as(stranger, towns.colombes()).get("/moi")).hasStatus3xxRedirection();
    }

    @Test
    void proposesCommunes() {
        assertThat(browser.visitor().get("/communes?commune=colom"))
                .hasStatusOk()
                .bodyText()
                .contains("Colombes (92)");
        assertThat(browser.visitor().get("/communes")).hasStatusOk();
    }
}
