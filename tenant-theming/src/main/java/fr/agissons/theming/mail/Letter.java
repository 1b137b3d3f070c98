package fr.agissons.theming.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says: one subject, one button at most.
 *
 * @param title what it is about
 * @param paragraphs what it says, plain text
 * @param button what to do now, or nothing
 * @param footer why it was sent and how to receive no more of them
 */
public record Letter(
        String title, List<String> paragraphs, @Nullable Button button, List<String> footer) {
    public Letter {
        paragraphs = List.copyOf(paragraphs);
        footer = List.copyOf(footer);
    }

    /**
     * Where to go from the mail.
     *
     * @param label the verb
     * @param url whole address
     */
    public record Button(String label, String url) {}
}
