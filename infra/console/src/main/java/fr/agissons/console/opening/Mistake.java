package fr.agissons.console.opening;

import fr.agissons.core.onboarding.TownOpening.Reason;
import java.util.Locale;

/** Where on the form, and in what words, an operator is told why a site was not prepared. */
final class Mistake {
    private Mistake() {}

    static String field(Reason reason) {
        return switch (reason) {
            case HOST_TAKEN, NO_HOST_NAME -> "host";
            case NO_MAIL_ADDRESS -> "admin";
            case SLUG_TAKEN, NO_NAME, UNKNOWN_SITE, ALREADY_OPEN, CLOSED -> "name";
        };
    }

    static String key(Reason reason) {
        return "console.opening.error." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
