package fr.agissons.core.moderation;

import java.util.List;
import java.util.UUID;

/**
 * One thing that can be reported.
 *
 * @param id its number
 * @param title how it is called
 * @param path its page
 * @param authors those who answer for it: told of what is decided, and they may appeal
 */
public record Target(UUID id, String title, String path, List<UUID> authors) {
    public Target {
        authors = List.copyOf(authors);
    }
}
