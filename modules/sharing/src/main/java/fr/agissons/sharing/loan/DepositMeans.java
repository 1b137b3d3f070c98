package fr.agissons.sharing.loan;

import java.util.Locale;
import java.util.Optional;

/** How a deposit was left. */
public enum DepositMeans {
    CHEQUE,
    CASH,
    OTHER;

    /** Message key of its label. */
    public String key() {
        return "sharing.means." + name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name, if there is one. */
    public static Optional<DepositMeans> of(String name) {
        for (DepositMeans means : values()) {
            if (means.name().equals(name)) {
                return Optional.of(means);
            }
        }
        return Optional.empty();
    }
}
