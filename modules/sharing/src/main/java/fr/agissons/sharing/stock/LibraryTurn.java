package fr.agissons.sharing.stock;

import fr.agissons.core.read.Reads;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The turn one waits for at a library before promising, giving free or taking away anything of it. Taken before any row of
 * the library is locked, it makes waiting in a circle impossible; taken twice in one transaction it is still one turn.
 */
@Component
public class LibraryTurn {
    private static final String TURN =
            "select version from sharing_library where tenant_id = :tenant and id = :library for no key update";

    private final Reads reads;

    LibraryTurn(Reads reads) {
        this.reads = reads;
    }

    /**
     * Waits until no other transaction changes what that library has promised, and keeps them out until this one ends: so
     * each finds what the others did, and hears of it in words. The database's own rule stands behind it.
     */
    public void take(UUID library) {
        reads.first(Version.class, TURN, Map.of("library", library));
    }

    /** The library's row. */
    record Version(int version) {}
}
