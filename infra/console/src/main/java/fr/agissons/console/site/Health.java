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
    /** Mails were given up. */
    MAILS(Tone.DANGER);

    private final Tone tone;

    Health(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }

    String key() {
        return "console.health." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
