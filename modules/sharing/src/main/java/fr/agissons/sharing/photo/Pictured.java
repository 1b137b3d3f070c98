package fr.agissons.sharing.photo;

import java.util.UUID;

/** A thing that can have pictures, as those who look after it know it. */
public record Pictured(UUID model, String name, UUID library, String libraryName) {
    /** The page of its pictures. */
    public String path() {
        return "/pret/gestion/objets/" + model + "/photos";
    }
}
