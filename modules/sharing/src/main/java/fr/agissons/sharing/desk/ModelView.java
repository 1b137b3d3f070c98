package fr.agissons.sharing.desk;

import fr.agissons.sharing.stock.Category;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing of a library with all that is written about it. */
public record ModelView(
        UUID id,
        int version,
        UUID library,
        String libraryName,
        String name,
        String description,
        String care,
        Category category,
        long depositCents,
        @Nullable Integer minAge,
        boolean consumable,
        boolean approval,
        boolean offered,
        boolean own) {
    /** Its page. */
    public String path() {
        return "/pret/gestion/objets/" + id;
    }
}
