package fr.agissons.sharing.desk;

import fr.agissons.core.text.ContactScan;
import fr.agissons.sharing.gift.post.ForbiddenThings;
import java.util.Optional;

/** What residents may not write to everybody about the things they lend. */
public final class OwnWords {
    private OwnWords() {}

    /** Message key of why this text cannot stand: it speaks of what neighbours do not lend, or tells how to reach somebody. */
    public static Optional<String> fault(String text) {
        return ForbiddenThings.in(text).isPresent()
                ? Optional.of("sharing.own.forbidden")
                : ContactScan.of(text).map(found -> found.key());
    }
}
