package fr.agissons.participatorybudget.paper;

import fr.agissons.participatorybudget.ballot.Choices;
import org.jspecify.annotations.Nullable;

/**
 * What one person read on one paper.
 *
 * @param nature what it is
 * @param district the district named on it, where it names one
 * @param choices what is chosen on it; nothing unless it is valid
 * @param said the choices in their one spelling, or what stood on a paper that is void
 * @param reason why it is void, or what made somebody decide
 */
record Reading(Nature nature, @Nullable String district, Choices choices, String said, String reason) {
    static final int LONGEST_REASON = 500;
    static final int LONGEST_SAID = 2000;
}
