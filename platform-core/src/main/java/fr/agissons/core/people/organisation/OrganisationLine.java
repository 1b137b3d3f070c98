package fr.agissons.core.people.organisation;

import java.util.Optional;
import java.util.UUID;

/**
 * A public organisation as lists show it.
 *
 * @param nameKey its place in the directory
 * @param communeCode INSEE code of the commune it is in
 */
public record OrganisationLine(
        UUID id,
        String slug,
        String name,
        String nameKey,
        OrganisationKind kind,
        String description,
        Optional<String> communeCode) {
    /** Its public page. */
    public String path() {
        return "/organisations/" + slug;
    }
}
