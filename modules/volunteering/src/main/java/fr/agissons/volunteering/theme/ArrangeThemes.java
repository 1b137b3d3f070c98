package fr.agissons.volunteering.theme;

import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.read.Reads;
import fr.agissons.core.settings.SaveSettings;
import fr.agissons.core.settings.SaveSettings.Saving;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.volunteering.mission.MissionRule;
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The themes a town proposes, in its own order: moved, archived and proposed again, each as a version of its settings. */
@Component
class ArrangeThemes {
    private static final String COUNTS =
            "select m.theme, count(*) from volunteering_mission m where" + MissionRule.VISIBLE + "group by m.theme";

    private final Settings settings;
    private final SaveSettings save;
    private final Reads reads;
    private final TownClock clock;
    private final CivicModule module;

    ArrangeThemes(Settings settings, SaveSettings save, Reads reads, TownClock clock, Modules modules) {
        this.settings = settings;
        this.save = save;
        this.reads = reads;
        this.clock = clock;
        this.module = modules.find("missions").orElseThrow();
    }

    private record Count(Theme theme, long missions) {}

    /** Those proposed, in order. */
    List<Theme> proposed() {
        return settings.of(VolunteeringSettings.class).themes();
    }

    /** How many missions the public sees are about each. */
    Map<Theme, Long> missions() {
        Map<Theme, Long> counts = new HashMap<>();
        reads.list(Count.class, COUNTS, Map.of("now", clock.now()))
                .forEach(count -> counts.put(count.theme(), count.missions()));
        return counts;
    }

    /** Does with a theme what a button says. */
    void move(Theme theme, ThemeMove move, String said) {
        switch (move) {
            case UP -> shift(theme, -1, said);
            case DOWN -> shift(theme, 1, said);
            case ARCHIVE -> archive(theme, said);
            case PROPOSE -> propose(theme, said);
        }
    }

    /** Moves a proposed theme one place; the first and the last stay where they are. */
    private void shift(Theme theme, int by, String said) {
        List<Theme> order = new ArrayList<>(proposed());
        int from = order.indexOf(theme);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            order.remove(from);
            order.add(to, theme);
            keep(order, said);
        }
    }

    /** Proposes a theme no more: missions that have it keep it. One at least stays. */
    private void archive(Theme theme, String said) {
        List<Theme> order = new ArrayList<>(proposed());
        if (order.size() == 1) {
            throw new Refusals.Conflict("volunteering.themes.last");
        }
        order.remove(theme);
        keep(order, said);
    }

    /** Proposes a theme, at the end, or still. */
    void propose(Theme theme, String said) {
        List<Theme> order = new ArrayList<>(proposed());
        if (!order.contains(theme)) {
            order.add(theme);
            keep(order, said);
        }
    }

    private void keep(List<Theme> order, String said) {
        int seen = settings.version(module).number();
        VolunteeringSettings next = settings.of(VolunteeringSettings.class).with(order);
        if (save.save(module, next, seen, said) == Saving.STALE) {
            throw new Refusals.Conflict("volunteering.themes.stale");
        }
    }
}
