package fr.agissons.sharing.campaign.page;

import fr.agissons.core.text.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to bring something.
 *
 * @param quantity how many
 * @param day when they will bring it
 */
public record PledgeForm(
        @Nullable String quantity, @Nullable String day) {
    private static final int MOST = 100_000;

    /** How many; nothing when it is no number of things. */
    Optional<Integer> pieces() {
        String text = PlainText.line(quantity);
        return text.matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(text)).filter(n -> n >= 1 && n <= MOST)
                : Optional.empty();
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(PlainText.line(day)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
