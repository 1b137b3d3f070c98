package fr.agissons.sharing.paper;

import java.util.UUID;

/** A numbered thing that somebody read the label of. */
public record Scanned(
        UUID unit, UUID model, UUID library, String libraryName, String name, String code, boolean shown) {}
