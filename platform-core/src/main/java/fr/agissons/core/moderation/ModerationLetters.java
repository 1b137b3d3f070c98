package fr.agissons.core.moderation;

import fr.agissons.core.access.Role;
import fr.agissons.core.notification.Letters;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.People;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who report, those who publish and those who moderate are told. */
@Component
class ModerationLetters {
    static final String QUEUE = "/administration/signalements";
    static final String DECISION = "/administration/decisions/";
    static final String MINE = "/moi/decisions/";
    private static final String PREFIX = "core.mail.moderation.";

    private final Notifications notifications;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    ModerationLetters(Notifications notifications, People people, JdbcClient jdbc, Clock clock) {
        this.notifications = notifications;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who reported: a member, or a visitor's address. */
    record Reporter(
            UUID report, @Nullable UUID person, @Nullable String address) {}

    void received(Reporter reporter, String title) {
        toReporter("received", reporter, title, "");
    }

    /** What was decided, in words. */
    void answered(Reporter reporter, boolean upheld, String title, String words) {
        toReporter(upheld ? "upheld" : "dismissed", reporter, title, words);
    }

    private void toReporter(String what, Reporter reporter, String title, String words) {
        String once = "report-" + what + ":" + reporter.report();
        List<Argument> values = List.of(Argument.of(title), Argument.of(words));
        UUID person = reporter.person();
        String address = reporter.address();
        if (person != null) {
            notifications.send(new Notification(PREFIX + what, person, once, values, "/"));
        } else if (address != null) {
            Letters.post(jdbc, new Letters.Letter(PREFIX + what, address, once, values, "/"), clock.instant());
        }
    }

    void toRead(UUID report, String title) {
        toModerators("to-read", "report:" + report, title, QUEUE + "/" + report);
    }

    void appealed(UUID decision, String title) {
        toModerators("appealed", "appeal:" + decision, title, DECISION + decision);
    }

    private void toModerators(String what, String once, String title, String path) {
        for (UUID moderator : people.holding(Role.MODERATOR)) {
            notifications.send(new Notification(PREFIX + what, moderator, once, List.of(Argument.of(title)), path));
        }
    }

    /** The statement of reasons, with the way to appeal. */
    void hidden(Target target, UUID decision, String words) {
        toAuthors("hidden", target, decision, words);
    }

    void restored(Target target, UUID decision, String words) {
        toAuthors("restored", target, decision, words);
    }

    void appealRefused(Target target, UUID decision, String words) {
        toAuthors("appeal-refused", target, decision, words);
    }

    private void toAuthors(String what, Target target, UUID decision, String words) {
        for (UUID author : target.authors()) {
            notifications.send(new Notification(
                    PREFIX + what,
                    author,
                    what + ":" + decision,
                    List.of(Argument.of(target.title()), Argument.of(words)),
                    MINE + decision));
        }
    }
}
