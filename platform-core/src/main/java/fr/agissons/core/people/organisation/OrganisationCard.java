package fr.agissons.core.people.organisation;

import java.util.UUID;

/**
 * What modules show of an organisation beside what it publishes.
 *
 * @param validated whether it, and what it publishes, is public now
 */
public record OrganisationCard(UUID id, String slug, String name, OrganisationKind kind, boolean validated) {
    /** Its public page. */
    public String path() {
        return "/organisations/" + slug;
    }
}
