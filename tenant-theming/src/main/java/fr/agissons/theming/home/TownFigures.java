package fr.agissons.theming.home;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantId;
import fr.agissons.core.territory.Communes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The numbers of each town. Counting walks whole tables, so it is done once for all readers of a few minutes. */
@Component
class TownFigures {
    private static final Duration KEPT = Duration.ofMinutes(5);
    /** A site with nothing to show yet is being filled: look again soon. */
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private static final int TOWNS = 10_000;

    private final Communes communes;
    private final Organisations organisations;
    private final List<HomeFigures> sources;
    private final Cache<Key, List<HomeFigure>> counted = Caffeine.newBuilder()
            .expireAfter(Expiry.<Key, List<HomeFigure>>creating((key, figures) -> figures.size() > 1 ? KEPT : AGAIN))
            .maximumSize(TOWNS)
            .build();

    TownFigures(Communes communes, Organisations organisations, ObjectProvider<HomeFigures> sources) {
        this.communes = communes;
        this.organisations = organisations;
        this.sources = sources.orderedStream().toList();
    }

    /** What can be said in numbers of the current town; each is counted in a transaction of its own. */
    List<HomeFigure> of(Tenant tenant) {
        return counted.get(new Key(tenant.id(), tenant.modules()), key -> count(tenant));
    }

    private List<HomeFigure> count(Tenant tenant) {
        List<HomeFigure> figures = new ArrayList<>();
        add(new HomeFigure("home.figure.residents", residents(tenant.territory())), figures);
        for (HomeFigures source : sources) {
            if (tenant.has(source.module())) {
                source.count().forEach(figure -> add(figure, figures));
            }
        }
        add(new HomeFigure("home.figure.organisations", organisations.countPublic()), figures);
        return List.copyOf(figures);
    }

    /** The legal population, each commune counted once; nothing is said of a territory that is no list of communes. */
    private long residents(List<String> territory) {
        return territory.stream()
                .flatMap(code -> communes.within(code).stream())
                .distinct()
                .mapToLong(commune -> commune.population() == null ? 0 : commune.population())
                .sum();
    }

    private static void add(HomeFigure figure, List<HomeFigure> figures) {
        if (figure.count() > 0) {
            figures.add(figure);
        }
    }

    private record Key(TenantId tenant, List<String> modules) {}
}
