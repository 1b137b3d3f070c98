package fr.agissons.mutualaid.request;

import java.util.Locale;

/** How a request came in. */
public enum Intake {
    /** Somebody asks for themselves. */
    SELF,
    /** A relative or neighbour asks for somebody who agreed to it. */
    PROXY,
    /** Somebody of the town types what is said on the phone. */
    PHONE;

    /** Message key of its label. */
    public String key() {
        return "mutualaid.intake." + name().toLowerCase(Locale.ROOT);
    }
}
