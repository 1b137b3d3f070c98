package fr.agissons.volunteering.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends who wants to come.
 *
 * @param mission the mission
 * @param slot which of its slots
 * @param motivation a word about why, may be empty
 * @param birth the declared birth date, when it was asked for; looked at and forgotten
 */
public record SignUp(
        UUID mission,
        UUID slot,
        String motivation,
        @Nullable LocalDate birth) {}
