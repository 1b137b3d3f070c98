package fr.agissons.core.moderation;

import java.util.Locale;
import java.util.Optional;

/** The published rules of a site: what somebody may report, and the only reasons for which anything is hidden. */
public enum Rule {
    ILLEGAL,
    HATE,
    HARASSMENT,
    FRAUD,
    DANGER,
    PRIVACY,
    ADVERTISING,
    WRONG,
    OTHER;

    /** The rule of that name in a form. */
    public static Optional<Rule> of(String name) {
        for (Rule rule : values()) {
            if (rule.value().equals(name)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Its name in a form. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of what it forbids. */
    public String key() {
        return "core.moderation.rule." + value();
    }
}
