package fr.agissons.sharing.desk;

import java.util.UUID;

/** One thing of a library, with how many of it are where. */
public record ModelRow(UUID id, String name, boolean offered, long units, long here, long out, long waiting) {
    /** Its page. */
    public String path() {
        return "/pret/gestion/objets/" + id;
    }
}
