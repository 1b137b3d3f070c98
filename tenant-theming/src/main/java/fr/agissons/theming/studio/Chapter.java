package fr.agissons.theming.studio;

import java.util.Locale;

/** The pages of the studio, each with an address of its own. */
public enum Chapter {
    COLOURS(""),
    WORDS("/mots"),
    PICTURES("/images"),
    HOME("/accueil"),
    HISTORY("/historique");

    static final String STUDIO = "/administration/apparence";

    private final String place;

    Chapter(String place) {
        this.place = place;
    }

    /** Where it is. */
    public String path() {
        return STUDIO + place;
    }

    /** The message key of its name. */
    public String key() {
        return "studio.chapter." + name().toLowerCase(Locale.ROOT);
    }
}
