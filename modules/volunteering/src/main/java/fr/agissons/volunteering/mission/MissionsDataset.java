package fr.agissons.volunteering.mission;

import fr.agissons.core.opendata.OpenDataset;
import fr.agissons.core.opendata.Pieces;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The missions the public can see, for programs. */
@Component
class MissionsDataset implements OpenDataset<MissionsDataset.Row> {
    private static final String PUBLIC =
            """
            select m.id, m.title, m.objective, m.theme, m.organisation_name, m.date_type, m.remote, m.commune_code, m.city,
                m.latitude, m.longitude,
                (select s.starts_at from volunteering_slot s where not s.standing and""" + MissionRule.NEXT_SLOT + """
                 limit 1),
                '/missions/' || m.id
            from volunteering_mission m where""" + MissionRule.VISIBLE + "and m.id > :after order by m.id limit "
                    + Pieces.MOST;

    private final Reads reads;
    private final TownClock clock;

    MissionsDataset(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** One mission. */
    record Row(
            UUID id,
            String title,
            String objective,
            String theme,
            String organisation,
            String dates,
            String remote,
            @Nullable String communeCode,
            @Nullable String city,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Instant next,
            String page) {}

    @Override
    public String module() {
        return "missions";
    }

    @Override
    public String key() {
        return "missions";
    }

    @Override
    public String words() {
        return "volunteering.dataset.missions";
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public void each(Consumer<Row> to) {
        Instant now = clock.now();
        Pieces.each(last -> after(last, now), Row::id, to);
    }

    private List<Row> after(UUID last, Instant now) {
        return reads.list(Row.class, PUBLIC, Map.of("after", last, "now", now));
    }
}
