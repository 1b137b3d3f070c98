package fr.agissons.theming.team;

import static fr.agissons.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Newcomers;
import fr.agissons.core.access.Role;
import fr.agissons.core.people.GrantRoles;
import fr.agissons.core.people.InviteStaff;
import fr.agissons.core.people.Memberships;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Traces;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People who are no members yet, invited to look after the site by their exact address. */
@CivicModuleTest
class InvitationTests {
    private static final String TEAM = "/administration/equipe";

    @Autowired
    private Memberships memberships;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Traces traces;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    private Me arrives(String email) {
        return newcomers.welcome(new Newcomers.Identity(UUID.randomUUID(), "Nouvelle Venue", email, "fr", false));
    }

    @Test
    void invitesWhoHasNotComeYetByExactAddress() {
        Me admin = people.admin("Adèle");
        String email = "venue." + UUID.randomUUID() + "@exemple.fr";
        var invitation =
                Map.of("email", " " + email.toUpperCase(Locale.ROOT), "role", "MODERATOR", "reason", "Bienvenue");
        assertThat(browser.as(admin).post(TEAM + "/invitations", invitation))
                .hasRedirectedUrl(TEAM + "?fait=equipe-invitee");
        assertThat(traces.mails("core.mail.invitation.moderator", "address", email))
                .isEqualTo(1);
        assertThat(body(browser.as(admin).get(TEAM))).contains(email);
        assertThat(arrives("autre." + email).role()).isEqualTo(Role.RESIDENT);
        Me arrived = arrives(email);
        assertThat(arrived.role()).isEqualTo(Role.MODERATOR);
        assertThat(memberships.of(arrived.person()).role()).isEqualTo(Role.MODERATOR);
        assertThat(traces.line(GrantRoles.KIND, arrived.person()).to()).isEqualTo("MODERATOR");
        assertThat(body(browser.as(admin).get(TEAM + "?q=" + email))).contains(TEAM + "/" + arrived.person());
        assertThat(browser.as(admin).post(TEAM + "/invitations", invitation))
                .as("a member by now")
                .hasRedirectedUrl(TEAM + "/" + arrived.person());
    }

    @Test
    void takesAnInvitationBack() {
        Me admin = people.admin("Adèle");
        String email = "venue." + UUID.randomUUID() + "@exemple.fr";
        browser.as(admin).post(TEAM + "/invitations", Map.of("email", email, "role", "ADMIN", "reason", "Trop vite"));
        assertThat(browser.as(admin).post(TEAM + "/invitations/retirer", Map.of("email", email)))
                .hasStatus3xxRedirection();
        assertThat(browser.as(admin).post(TEAM + "/invitations/retirer", Map.of("email", email)))
                .hasStatus(404);
        assertThat(arrives(email).role()).isEqualTo(Role.RESIDENT);
    }

    @Test
    void saysWhatIsWrongWithAnInvitation() {
        Me admin = people.admin("Adèle");
        var wrong = browser.as(admin)
                .post(TEAM + "/invitations", Map.of("email", "pas une adresse", "role", "RESIDENT", "reason", ""));
        assertThat(wrong).hasStatus(422);
        assertThat(body(wrong))
                .contains("f-email-error", "href=\"#f-role\"", "f-reason-error", "value=\"pas une adresse\"");
        assertThat(InviteStaff.addressable("a@b.fr")).isTrue();
        assertThat(List.of(
                        "", "a", "a@b", "a b@c.fr", "a@b.fr\nBcc:x@y.fr", "a@b.fr,c@d.fr", "x".repeat(250) + "@b.fr"))
                .noneMatch(InviteStaff::addressable);
    }
}
