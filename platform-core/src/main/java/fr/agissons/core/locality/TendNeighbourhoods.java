package fr.agissons.core.locality;

import fr.agissons.core.audit.TellChange;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.territory.outline.AreaUpload;
import fr.agissons.core.territory.outline.AreaUpload.Reading;
import fr.agissons.core.territory.outline.DrawnArea;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How admins name the neighbourhoods of their town, and draw them, by hand or by sending a file. */
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
    private final TellChange change;

    TendNeighbourhoods(
            NeighbourhoodRepository neighbourhoods, Territory territory, JdbcClient jdbc, TellChange change) {
        this.neighbourhoods = neighbourhoods;
        this.territory = territory;
        this.jdbc = jdbc;
        this.change = change;
    }

    /** What became of one that was named and drawn by hand. */
    public sealed interface Tending {
        /** It is kept. */
        record Kept() implements Tending {}

        /** It cannot be called so. */
        record Misnamed(Naming why) implements Tending {}

        /** It cannot be drawn so. */
        record Misdrawn(AreaUpload.Fault why) implements Tending {}
    }

    /** Whether one can be called so. */
    public enum Naming {
        DONE,
        NO_NAME,
        /** Another one is called so. */
        TAKEN,
        TOO_MANY
    }

    /**
     * Names one more.
     *
     * @param outline its GeoJSON, or its points; nothing when it is not drawn yet
     */
    public Tending add(String typed, String outline) {
        String name = plain(typed);
        List<Neighbourhood> all = all();
        Naming answer = answer(name, all, null);
        if (answer == Naming.DONE && all.size() >= MOST) {
            answer = Naming.TOO_MANY;
        }
        return tend(answer, name, outline, area -> {
            Neighbourhood added = new Neighbourhood(name);
            added.draw(area);
            neighbourhoods.save(added);
            tell(added, NeighbourhoodState.ABSENT, added.state(), name);
        });
    }

    /**
     * Calls one otherwise, or gives it another outline; refused when somebody else has changed it since it was looked at.
     *
     * @param outline its GeoJSON, or its points; nothing takes away the one it has
     */
    public Tending change(UUID id, int version, String typed, String outline) {
        String name = plain(typed);
        List<Neighbourhood> all = all();
        Neighbourhood one = known(id, version);
        return tend(answer(name, all, id), name, outline, area -> {
            String before = one.name();
            NeighbourhoodState stood = one.state();
            one.rename(name);
            if (one.draw(area) || !before.equals(name)) {
                tell(one, stood, one.state(), before.equals(name) ? name : before + " → " + name);
            }
        });
    }

    private Tending tend(Naming answer, String name, String outline, Consumer<@Nullable DrawnArea> keep) {
        if (answer != Naming.DONE) {
            return new Tending.Misnamed(answer);
        }
        if (outline.isBlank()) {
            keep.accept(null);
            return new Tending.Kept();
        }
        return switch (AreaUpload.read(name, outline, territory.bounds())) {
            case Reading.Refused refused -> new Tending.Misdrawn(refused.fault());
            case Reading.Read read -> {
                keep.accept(read.areas().getFirst());
                yield new Tending.Kept();
            }
        };
    }

    /** Takes one away. */
    public void remove(UUID id, int version) {
        Neighbourhood one = known(id, version);
        neighbourhoods.delete(one);
        tell(one, one.state(), NeighbourhoodState.ABSENT, one.name());
    }

    /** Draws those a GeoJSON file draws: one that is known by that name anew, any other as a new one. */
    public Reading draw(byte[] file) {
        Reading reading = AreaUpload.read(file, territory.bounds());
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

    private static String plain(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
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
        change.of(KIND, one.getId(), from, to, what);
    }
}
