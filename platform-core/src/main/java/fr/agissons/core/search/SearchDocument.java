package fr.agissons.core.search;

import fr.agissons.core.geo.GeoPoint;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a module as the search index of its town holds it.
 *
 * @param id the thing's own identifier
 * @param kind what it is: message-key prefix of its label, such as {@code volunteering.mission}
 * @param title what stands in the result's title
 * @param text what is searched beside the title, plain text
 * @param path its page on the site
 * @param point where it is, if anywhere
 * @param from when it begins, if dated
 * @param until when it is over and no longer found, if ever
 */
public record SearchDocument(
        UUID id,
        String kind,
        String title,
        String text,
        String path,
        @Nullable GeoPoint point,
        @Nullable Instant from,
        @Nullable Instant until) {}
