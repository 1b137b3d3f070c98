package fr.agissons.volunteering.application;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a sign-up went.
 *
 * @param outcome what happened
 * @param application the application that now holds a place, if any
 */
public record SignUpAnswer(Outcome outcome, @Nullable UUID application) {
    /** What can happen to a sign-up. */
    public enum Outcome {
        PENDING,
        ACCEPTED,
        FULL,
        BEGUN,
        CLOSED,
        OWN_MISSION,
        TURNED_AWAY,
        ENGAGED_ELSEWHERE,
        MOTIVATION_MISSING,
        BIRTH_MISSING,
        TOO_YOUNG;

        /** Whether the person has a place now. */
        public boolean isIn() {
            return this == PENDING || this == ACCEPTED;
        }

        /** Message key of what it means and what can be done. */
        public String key() {
            return "volunteering.apply." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static SignUpAnswer refused(Outcome outcome) {
        return new SignUpAnswer(outcome, null);
    }

    static SignUpAnswer in(Application application) {
        return new SignUpAnswer(
                application.state() == ApplicationState.ACCEPTED ? Outcome.ACCEPTED : Outcome.PENDING,
                application.getId());
    }

    /** The application, when there is one. */
    public Optional<UUID> found() {
        return Optional.ofNullable(application);
    }
}
