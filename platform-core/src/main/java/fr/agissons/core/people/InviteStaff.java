package fr.agissons.core.people;

import fr.agissons.core.access.Role;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.notification.Letters;
import fr.agissons.core.notification.Letters.Letter;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people who are no members yet to look after the site: by their exact address, which is all the town knows of them.
 * The journal tells that somebody was invited and why; the address, which is theirs to have erased, is not in it.
 */
@Service
@Transactional
public class InviteStaff {
    /** What the journal calls an invitation. */
    public static final String KIND = "core.invitation";

    private static final String NOBODY = "NOBODY";
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>,;:\"\\p{Cntrl}]+@[^\\s@<>,;:\"\\p{Cntrl}]+\\.[^\\s@<>,;:\"\\p{Cntrl}]+");
    private static final int LONGEST_MAIL = 254;

    private final ExpectedAdmins expected;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InviteStaff(ExpectedAdmins expected, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.expected = expected;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a mail can be sent to this. */
    public static boolean addressable(String email) {
        String typed = email.strip();
        return typed.length() <= LONGEST_MAIL && MAIL.matcher(typed).matches();
    }

    /** Expects the owner of that address as moderator or admin, and writes to them. */
    public void invite(String email, Role role, String reason) {
        if (!addressable(email) || !GrantRoles.usable(reason) || role == Role.RESIDENT) {
            throw new IllegalArgumentException("Moderators and admins are invited, by mail and for a reason");
        }
        Instant now = clock.instant();
        String before = expected.forget(email).map(Role::name).orElse(NOBODY);
        expected.expect(email, role);
        Letters.post(
                jdbc,
                new Letter(
                        "core.mail.invitation." + role.name().toLowerCase(Locale.ROOT),
                        email,
                        "invitation:" + Ids.next(),
                        List.of(
                                Argument.of(Tenancy.current().name()),
                                Argument.of(ExpectedAdmins.folded(email)),
                                Argument.of(reason.strip())),
                        "/connexion"),
                now);
        events.publishEvent(StateChanged.of(KIND, number(email), before, role.name(), reason.strip(), now));
    }

    /** Takes an invitation back that was not followed yet; false when there is none. */
    public boolean withdraw(String email) {
        var role = expected.forget(email);
        role.ifPresent(was ->
                events.publishEvent(StateChanged.of(KIND, number(email), was.name(), NOBODY, "", clock.instant())));
        return role.isPresent();
    }

    /** One of many an address could stand behind: it tells lines on one invitation apart, and nothing of the address. */
    private static UUID number(String email) {
        return new UUID(0, (Tenancy.current().id() + ExpectedAdmins.folded(email)).hashCode());
    }
}
