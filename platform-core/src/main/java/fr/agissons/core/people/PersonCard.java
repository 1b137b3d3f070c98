package fr.agissons.core.people;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other parts of the town may know of a member: enough to name and to write to them.
 *
 * @param id the identity's subject
 * @param displayName how the person chose to be called here
 * @param email where mails go; none once the address was taken over by another account
 * @param language the language the person reads, French or English
 */
public record PersonCard(
        UUID id, String displayName, @Nullable String email, Locale language) {}
