package fr.agissons.core.agenda;

import fr.agissons.core.tenancy.Tenancy;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What happens in the current town, of all the modules it has. */
@Component
public class Agenda {
    private static final Comparator<AgendaEntry> IN_ORDER =
            Comparator.comparing(AgendaEntry::start).thenComparing(AgendaEntry::uid);

    private final List<AgendaSource> sources;

    Agenda(ObjectProvider<AgendaSource> sources) {
        this.sources = sources.orderedStream().toList();
    }

    /** What begins in that time and anybody may know of; so many at most. */
    public List<AgendaEntry> open(Instant from, Instant until, int most) {
        return gathered(source -> source.open(from, until, most), most);
    }

    /** What concerns this person in that time; so many at most. */
    public List<AgendaEntry> own(UUID person, Instant from, Instant until, int most) {
        return gathered(source -> source.own(person, from, until, most), most);
    }

    private List<AgendaEntry> gathered(Function<AgendaSource, List<AgendaEntry>> read, int most) {
        Stream<AgendaSource> here =
                sources.stream().filter(source -> Tenancy.current().has(source.module()));
        return here.flatMap(source -> read.apply(source).stream())
                .sorted(IN_ORDER)
                .limit(most)
                .toList();
    }
}
