package fr.agissons.core.personal;

import java.util.List;

/**
 * Something that has to be settled before a person can leave.
 *
 * @param key message key of the sentence that says what, and what to do about it; {@code <key>.action} labels the link
 * @param arguments what fills its placeholders
 * @param path the page where it is settled
 */
public record Obstacle(String key, List<String> arguments, String path) {
    public Obstacle {
        arguments = List.copyOf(arguments);
    }
}
