package fr.agissons.sharing.gift;

import java.util.Arrays;
import java.util.Optional;

/** How well a thing is that somebody gives away. */
public enum GiftCondition {
    NEW,
    GOOD,
    WORN,
    /** It does not work as it is: for whoever likes to mend things. */
    TO_MEND;

    /** Message key of its label. */
    public String key() {
        return "sharing.gift.condition." + name();
    }

    /** The one of that name, if there is one. */
    public static Optional<GiftCondition> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
