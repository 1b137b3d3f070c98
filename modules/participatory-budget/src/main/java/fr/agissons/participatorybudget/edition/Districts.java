package fr.agissons.participatorybudget.edition;

import java.util.Locale;

/** In which districts' envelopes a voter has a say; the whole town's is open to all of them. */
public enum Districts {
    /** In one that they choose themselves. */
    ONE_OF_CHOICE,
    /** In the one they live in. */
    OWN,
    /** In every one. */
    ALL;

    /** Message key of its name; {@code .words} says it to voters. */
    public String key() {
        return "budget.districts." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
