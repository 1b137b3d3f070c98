package fr.agissons.core.opendata;

import fr.agissons.core.tenancy.Tenancy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The feeds of the current town, of all the modules it has. */
@Component
public class Feeds {
    private final List<FeedSource> sources;

    Feeds(ObjectProvider<FeedSource> sources) {
        this.sources =
                sources.stream().sorted(Comparator.comparing(FeedSource::key)).toList();
    }

    /** All of them. */
    public List<FeedSource> all() {
        return sources.stream()
                .filter(one -> Tenancy.current().has(one.module()))
                .toList();
    }

    /** The one of that name. */
    public Optional<FeedSource> find(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
