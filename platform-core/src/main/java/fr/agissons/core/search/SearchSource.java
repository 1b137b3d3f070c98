package fr.agissons.core.search;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a module puts in the search index; a bean of this type is collected by the engine. The one visibility rule of the
 * module applies: what this source does not give is not found.
 */
public interface SearchSource {
    /** The kind its documents carry, see {@link SearchDocument#kind()}. */
    String kind();

    /** The public document of this thing now, or nothing when it is not (or no longer) public. */
    Optional<SearchDocument> document(UUID id);

    /** All public documents of the town, for a new index; closed by the caller, read inside a transaction. */
    Stream<SearchDocument> all();
}
