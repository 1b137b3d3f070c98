package fr.agissons.core.comment;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those whom a comment concerns: whoever is answered, and the authors of the thing; each once, nobody of themselves. */
@Component
class CommentNews {
    private static final String PREFIX = "core.mail.comment.";
    private static final int LONGEST_QUOTE = 300;

    private final Notifications notifications;

    CommentNews(Notifications notifications) {
        this.notifications = notifications;
    }

    void said(CommentedThing thing, UUID comment, Me by, @Nullable UUID answered, String words) {
        if (answered != null && !answered.equals(by.person())) {
            tell("reply", answered, thing, comment, by, words);
        }
        Set<UUID> others = new LinkedHashSet<>(thing.authors());
        others.remove(by.person());
        if (answered != null) {
            others.remove(answered);
        }
        others.forEach(author -> tell("new", author, thing, comment, by, words));
    }

    private void tell(String what, UUID to, CommentedThing thing, UUID comment, Me by, String words) {
        notifications.send(new Notification(
                PREFIX + what,
                to,
                "comment:" + comment,
                List.of(
                        Argument.of(thing.title()),
                        Argument.of(by.displayName()),
                        Argument.of(CommentView.shortened(words, LONGEST_QUOTE))),
                CommentView.path(comment)));
    }
}
