package fr.agissons.console.site;

import fr.agissons.theming.component.Tone;
import java.util.Locale;

/** How a site is doing, in the one word that matters most. */
enum Health {
    WELL(Tone.SUCCESS),
    /** The first admin was named and has not come yet. */
    AWAITS_ADMIN(Tone.INFO),
    /** Nobody looks after it and nobody is expected. */
    NO_ADMIN(Tone.WARNING),
    /** What follows from people's acts, such as search results and messages, is not done in time. */
    LATE(Tone.WARNING),
    /** Mails were given up. */
    MAILS(Tone.DANGER);

    private final Tone tone;

    Health(Tone tone) {
        this.tone = tone;
    }

    /**
     * What an operator should look at first.
     *
     * @param admins how many people look after the site
     * @param expected how many were named who have not come yet
     * @param failedMails how many of its mails were given up lately
     * @param unfinished how many of its events wait longer than they should
     */
    static Health of(long admins, long expected, long failedMails, long unfinished) {
        if (failedMails > 0) {
            return MAILS;
        }
        if (unfinished > 0) {
            return LATE;
        }
        if (admins == 0) {
            return expected > 0 ? AWAITS_ADMIN : NO_ADMIN;
        }
        return WELL;
    }

    Tone tone() {
        return tone;
    }

    String key() {
        return "console.health." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
