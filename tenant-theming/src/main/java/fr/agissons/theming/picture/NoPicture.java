package fr.agissons.theming.picture;

import java.util.Locale;

/** What was sent cannot be used as a picture; a sentence says why and what would do. */
public final class NoPicture extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NoPicture(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** For those who have a picture and cannot use it. */
    public static NoPicture of(Reason reason) {
        return new NoPicture(reason);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The key of the sentence that says it. */
    public String key() {
        return "studio.picture.error." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reasons there are, each with a sentence. */
    public enum Reason {
        /** No file at all. */
        NONE_SENT,
        /** More bytes than are read. */
        TOO_HEAVY,
        /** More pixels than are counted. */
        TOO_LARGE,
        /** A format of pictures that is not read here. */
        OTHER_FORMAT,
        /** No picture at all, whatever its name says. */
        NOT_ONE,
        /** It begins like a picture and cannot be read to the end. */
        BROKEN,
        /** A drawing whose text needs letters that readers may not have. */
        TEXT_IN_DRAWING,
        /** A drawing coloured by a style sheet. */
        STYLE_IN_DRAWING,
        /** A drawing with nothing in it that is shown. */
        EMPTY_DRAWING,
        /** The town has no room left for it. */
        FULL,
        /** It cannot be kept now. */
        AWAY
    }
}
