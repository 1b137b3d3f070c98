package fr.agissons.sharing.handover;

import java.util.UUID;

/** A thing that is looked at when it changes hands, as those who look after it know it. */
public record Checked(UUID model, String name, UUID library, String libraryName) {
    /** The page of what is looked at. */
    public String path() {
        return "/pret/gestion/objets/" + model + "/controle";
    }
}
