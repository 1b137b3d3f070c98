package fr.agissons.core.opendata;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * News of a module that people follow in a feed reader; a bean of this type is collected by the engine while the town has
 * the module. They follow the module's one rule of what is visible.
 */
public interface FeedSource {
    /** Slug of its module. */
    String module();

    /** Its name in addresses. */
    String key();

    /** Message key of its title. */
    String words();

    /** The newest, the newest first. */
    List<News> latest(int most);

    /**
     * One piece of news.
     *
     * @param id the thing's number
     * @param title how it is called
     * @param summary what it is about, in plain text
     * @param at when it appeared
     * @param path its page
     */
    record News(UUID id, String title, String summary, Instant at, String path) {}
}
