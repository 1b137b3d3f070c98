package fr.agissons.volunteering.application;

import fr.agissons.volunteering.application.SignUpAnswer.Outcome;
import fr.agissons.volunteering.mission.AgeRule;
import fr.agissons.volunteering.mission.Offer;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What signing up for a slot takes, for one person.
 *
 * @param offer the slot
 * @param age how old one must be
 * @param set what the town has set about missions
 * @param asksBirth whether the birth date is needed
 * @param already the application the person has there already
 * @param closed why the person cannot come, whatever they write
 */
record SignUpTerms(
        Offer offer,
        AgeRule age,
        VolunteeringSettings set,
        boolean asksBirth,
        @Nullable UUID already,
        @Nullable Outcome closed) {}
