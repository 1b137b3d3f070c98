package fr.agissons.participatorybudget.works;

import fr.agissons.theming.component.Tone;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a chosen project is. */
public enum Status {
    /** The services draw, ask for permits, look for builders. */
    PREPARED(Tone.INFO),
    BUILDING(Tone.INFO),
    /** It comes, later than was said; the words say why. */
    LATE(Tone.WARNING),
    DELIVERED(Tone.SUCCESS),
    /** It will not be built; the words say why, and where its money goes. */
    ABANDONED(Tone.NEUTRAL);

    private final Tone tone;

    Status(Tone tone) {
        this.tone = tone;
    }

    /** Its name in addresses and message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of that name. */
    public static Optional<Status> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** Message key of its name. */
    public String key() {
        return "budget.works.status." + slug();
    }

    public Tone tone() {
        return tone;
    }

    /** Whether saying it without a reason would leave people in the dark. */
    public boolean needsReason() {
        return this == LATE || this == ABANDONED;
    }
}
