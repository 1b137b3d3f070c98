package fr.agissons.volunteering.application;

import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.text.PlainText;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.speech.Speech;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an association types to decline somebody.
 *
 * @param reason the coded reason
 * @param text its own words
 * @param again whether the person may ask again, {@code true} when ticked
 */
record DeclineForm(
        @Nullable String reason,
        @Nullable String text,
        @Nullable String again) {
    static final int LONGEST = 1000;

    static DeclineForm empty() {
        return new DeclineForm("", "", "true");
    }

    Optional<DeclineReason> coded() {
        return Arrays.stream(DeclineReason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst();
    }

    String words() {
        String words = PlainText.lines(text == null ? "" : text);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    boolean mayReturn() {
        return again != null;
    }

    /** The reason as the mail says it, in each language. */
    Argument said(DeclineReason coded, Messages messages) {
        return new Argument(said(coded, messages, Speech.FRENCH), said(coded, messages, Speech.ENGLISH));
    }

    private String said(DeclineReason coded, Messages messages, Speech speech) {
        String label = messages.say(speech, coded.key());
        String words = words();
        return coded == DeclineReason.OTHER ? words : words.isEmpty() ? label : label + " — " + words;
    }
}
