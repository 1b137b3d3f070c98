package fr.agissons.core.locality;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.territory.outline.AreaUpload;
import fr.agissons.core.territory.outline.AreaUpload.Reading;
import fr.agissons.core.territory.outline.DrawnArea;
import fr.agissons.core.web.Refusals;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How admins name the neighbourhoods of their town, and draw them by sending a file. */
@Service
@Transactional
public class TendNeighbourhoods {
    /** What the journal calls a neighbourhood. */
    public static final String KIND = "core.neighbourhood";

    /** The longest name taken. */
    public static final int LONGEST_NAME = 80;

    /** The most a town has. */
    public static final int MOST = 200;

    private final NeighbourhoodRepository neighbourhoods;
    private final Territory territory;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TendNeighbourhoods(
            NeighbourhoodRepository neighbourhoods,
            Territory territory,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.neighbourhoods = neighbourhoods;
        this.territory = territory;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What became of naming one. */
    public enum Naming {
        DONE,
        NO_NAME,
        /** Another one is called so. */
        TAKEN,
        TOO_MANY
    }

    /** Names one more. */
    public Naming add(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        List<Neighbourhood> all = all();
        Naming answer = answer(name, all, null);
        if (answer == Naming.DONE && all.size() >= MOST) {
            return Naming.TOO_MANY;
        }
        if (answer == Naming.DONE) {
            Neighbourhood added = neighbourhoods.save(new Neighbourhood(name));
            tell(added, NeighbourhoodState.ABSENT, added.state(), name);
        }
        return answer;
    }

    /** Calls one otherwise; refused when somebody else has changed it since it was looked at. */
    public Naming rename(UUID id, int version, String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        List<Neighbourhood> all = all();
        Neighbourhood one = known(id, version);
        Naming answer = answer(name, all, id);
        if (answer == Naming.DONE && !one.name().equals(name)) {
            String before = one.name();
            one.rename(name);
            tell(one, one.state(), one.state(), before + " → " + name);
        }
        return answer;
    }

    /** Takes one away. */
    public void remove(UUID id, int version) {
        Neighbourhood one = known(id, version);
        neighbourhoods.delete(one);
        tell(one, one.state(), NeighbourhoodState.ABSENT, one.name());
    }

    /** Draws those a GeoJSON file draws: one that is known by that name anew, any other as a new one. */
    public Reading draw(byte[] file) {
        Reading reading = AreaUpload.read(file, territory.box());
        if (reading instanceof Reading.Read read) {
            List<Neighbourhood> all = all();
            Map<String, Neighbourhood> known =
                    all.stream().collect(Collectors.toMap(one -> folded(one.name()), Function.identity()));
            long more = read.areas().stream()
                    .filter(area -> !known.containsKey(folded(area.name())))
                    .count();
            if (all.size() + more > MOST) {
                return new Reading.Refused(AreaUpload.Fault.TOO_MANY_AREAS, 0);
            }
            read.areas().forEach(area -> draw(area, known.get(folded(area.name()))));
        }
        return reading;
    }

    private void draw(DrawnArea area, @Nullable Neighbourhood known) {
        Neighbourhood one = known == null ? new Neighbourhood(area.name()) : known;
        NeighbourhoodState before = known == null ? NeighbourhoodState.ABSENT : known.state();
        one.draw(area);
        neighbourhoods.save(one);
        tell(one, before, one.state(), one.name());
    }

    /** All of them, while nobody else adds or renames one. */
    private List<Neighbourhood> all() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('neighbourhood'), :tenant)")
                .param("tenant", Tenancy.current().id().value())
                .query()
                .singleValue();
        return neighbourhoods.findAll();
    }

    private static Naming answer(String name, List<Neighbourhood> all, @Nullable UUID own) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            return Naming.NO_NAME;
        }
        boolean taken = all.stream()
                .anyMatch(one -> !one.getId().equals(own) && folded(one.name()).equals(folded(name)));
        return taken ? Naming.TAKEN : Naming.DONE;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Neighbourhood known(UUID id, int version) {
        Neighbourhood one = neighbourhoods.findById(id).orElseThrow(Refusals.NotFound::new);
        if (one.version() != version) {
            throw new Refusals.Conflict("core.neighbourhood.stale");
        }
        return one;
    }

    private void tell(Neighbourhood one, NeighbourhoodState from, NeighbourhoodState to, String what) {
        events.publishEvent(StateChanged.of(KIND, one.getId(), from, to, what, clock.instant()));
    }
}
