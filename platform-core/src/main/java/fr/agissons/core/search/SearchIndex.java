package fr.agissons.core.search;

import java.util.List;
import java.util.UUID;

/** The search index of the current town: PostgreSQL by default, another engine by configuration, one contract. */
public interface SearchIndex {
    /** Takes the thing's document anew from its {@link SearchSource}, or out of the index when it is not public. */
    void refresh(String kind, UUID id);

    /**
     * The best documents for what a person typed: French stems, accents ignored, prefixes, one typo per word.
     *
     * @param text what was typed; blank finds nothing
     * @param limit at most so many
     */
    List<SearchDocument> find(String text, int limit);

    /**
     * The things of one kind that match what a person typed, best first, for a module's own list to combine with its
     * filters; it finds what {@link #find} finds.
     *
     * @param kind see {@link SearchDocument#kind()}
     * @param text what was typed; blank finds nothing
     * @param limit at most so many, 500 at the utmost
     */
    List<UUID> ids(String kind, String text, int limit);

    /** Takes every document of the town anew from its sources, and forgets what they no longer give. */
    void rebuild();
}
