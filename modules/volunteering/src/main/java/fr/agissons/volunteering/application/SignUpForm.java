package fr.agissons.volunteering.application;

import fr.agissons.core.text.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to sign up.
 *
 * @param slot the slot they chose
 * @param motivation a word about why they come
 * @param birth their birth date as the browser sends it
 * @param step what the pressed button asks for
 */
public record SignUpForm(
        UUID slot,
        @Nullable String motivation,
        @Nullable String birth,
        @Nullable String step) {
    static final int LONGEST_MOTIVATION = 2000;
    static final String CONFIRM = "confirm";
    static final String CORRECT = "correct";

    static SignUpForm empty(UUID slot) {
        return new SignUpForm(slot, "", "", "");
    }

    boolean confirms() {
        return CONFIRM.equals(step);
    }

    boolean corrects() {
        return CORRECT.equals(step);
    }

    /** The typed words, as they are kept. */
    public String words() {
        String text = PlainText.lines(motivation == null ? "" : motivation);
        return text.length() <= LONGEST_MOTIVATION ? text : text.substring(0, LONGEST_MOTIVATION);
    }

    /** The typed date, as it was typed. */
    public String birthTyped() {
        return birth == null ? "" : birth;
    }

    SignUp signUp(UUID mission) {
        return new SignUp(mission, slot, words(), birthDate());
    }

    @Nullable
    LocalDate birthDate() {
        try {
            return LocalDate.parse(birthTyped());
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
