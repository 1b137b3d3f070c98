package fr.agissons.volunteering.application;

import fr.agissons.volunteering.application.SignUpAnswer.Outcome;
import fr.agissons.volunteering.mission.Offer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What signing up for a slot takes, for one person.
 *
 * @param offer the slot
 * @param asksBirth whether the birth date is needed
 * @param already the application the person has there already
 * @param closed why the person cannot come, whatever they write
 */
record SignUpTerms(
        Offer offer,
        boolean asksBirth,
        @Nullable UUID already,
        @Nullable Outcome closed) {}
