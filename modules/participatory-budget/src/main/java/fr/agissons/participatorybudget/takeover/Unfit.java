package fr.agissons.participatorybudget.takeover;

import java.io.Serial;
import java.util.List;

/** A vote that can be read and counted, but that no edition of this site could have been. */
final class Unfit extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    Unfit(String key, Object... arguments) {
        super(key);
        this.key = "budget.takeover." + key;
        this.arguments = List.of(arguments);
    }

    /** Message key of the reason. */
    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
