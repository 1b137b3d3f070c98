package fr.agissons.theming.account;

import fr.agissons.core.notification.MailTopic;
import fr.agissons.core.people.Membership;
import fr.agissons.core.people.Profile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed about themselves.
 *
 * @param name how they want to be called
 * @param language code of the language they read
 * @param commune the commune they typed
 * @param mails prefixes of the topics they want mails about
 */
public record ProfileForm(
        @Nullable String name,
        @Nullable String language,
        @Nullable String commune,
        @Nullable Set<String> mails) {
    static ProfileForm of(Membership member, String commune, List<MailTopic> topics) {
        var wanted = topics.stream()
                .map(MailTopic::prefix)
                .filter(prefix -> !member.mutedMails().contains(prefix))
                .collect(Collectors.toSet());
        return new ProfileForm(member.displayName(), member.language().getLanguage(), commune, wanted);
    }

    String typedName() {
        return name == null ? "" : name.strip();
    }

    String typedCommune() {
        return commune == null ? "" : commune.strip();
    }

    boolean isNameable() {
        return Profile.nameable(typedName());
    }

    /** The topics left unticked, among those that may be. */
    List<String> muted(List<MailTopic> topics) {
        return topics.stream()
                .map(MailTopic::prefix)
                .filter(prefix -> mails == null || !mails.contains(prefix))
                .toList();
    }
}
