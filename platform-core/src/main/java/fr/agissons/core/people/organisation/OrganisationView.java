package fr.agissons.core.people.organisation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything of an organisation that its pages show.
 *
 * @param version the optimistic lock, echoed by forms
 * @param nameKey its place in the directory
 * @param reason why a moderator sent it back or flagged it
 */
public record OrganisationView(
        UUID id,
        int version,
        String slug,
        String name,
        String nameKey,
        OrganisationKind kind,
        OrganisationState state,
        Optional<String> reason,
        String description,
        Contact contact,
        Numbers numbers,
        Optional<Instant> submittedAt) {
    /** How to reach it and where it is. */
    public record Contact(Optional<String> website, Optional<String> email, Optional<String> communeCode) {}

    /** Its registration numbers as they are typed; blank where it has none. */
    public record Numbers(String rna, String tribunal, String siret) {}

    /** Whether everybody may see it. */
    public boolean isPublic() {
        return state == OrganisationState.VALIDATED;
    }

    /** Its public page. */
    public String path() {
        return "/organisations/" + slug;
    }
}
