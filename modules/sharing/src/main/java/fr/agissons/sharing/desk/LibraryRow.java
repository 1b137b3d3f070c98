package fr.agissons.sharing.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One library as those who look after it find it in their list. */
public record LibraryRow(
        UUID id, String name, @Nullable String organisation, boolean open, long models, long asked, long late) {
    /** Its page. */
    public String path() {
        return "/pret/gestion/" + id;
    }
}
