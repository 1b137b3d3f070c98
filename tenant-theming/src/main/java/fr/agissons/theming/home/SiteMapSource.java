package fr.agissons.theming.home;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A module's public pages that are too many for a menu, for search engines; a bean of this type is collected by the
 * engine and asked only where its module is on. It follows the same rule of who is seen as the pages themselves.
 */
public interface SiteMapSource {
    /** Slug of the module it belongs to. */
    String module();

    /** How many pages there are now. */
    long count();

    /** Tells these pages one by one, in an order that stays the same while nothing changes. */
    void pages(long skip, int limit, Consumer<Page> to);

    /**
     * One page.
     *
     * @param path its path on the site
     * @param changed when its content last changed, if that is known
     */
    record Page(String path, @Nullable Instant changed) {}
}
