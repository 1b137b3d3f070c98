package fr.agissons.volunteering.discovery;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.MapView;
import fr.agissons.volunteering.mission.Remote;
import org.jspecify.annotations.Nullable;

/** A mission as a card and as a point, the same in the list, on the map and on the home page. */
public final class MissionCards {
    private MissionCards() {}

    /** The card of a mission: theme, title, who, when, where, and the places left on its next slot. */
    public static Card card(Ui ui, MissionRow row) {
        return Card.of(row.title(), row.path())
                .seed(row.id().toString())
                .kind(row.theme().icon(), ui.t(row.theme().key()))
                .fact("calendar", when(ui, row))
                .fact("map-pin", where(ui, row))
                .fact("users", row.organisation())
                .gauge(new Gauge(row.taken(), row.capacity(), ui.t("volunteering.places.left", row.left())));
    }

    /** The point of a mission, when it has one. */
    static void point(Ui ui, MapView map, MissionRow row) {
        Double latitude = row.latitude();
        Double longitude = row.longitude();
        if (latitude != null && longitude != null) {
            map.point(new GeoPoint(latitude, longitude), row.title(), ui.url(row.path()), when(ui, row));
        }
    }

    private static String when(Ui ui, MissionRow row) {
        return row.standing() ? ui.t("volunteering.when.ongoing") : ui.dateRange(row.startsAt(), row.endsAt());
    }

    private static @Nullable String where(Ui ui, MissionRow row) {
        if (row.remote() == Remote.FULL) {
            return ui.t(Remote.FULL.key());
        }
        Double distance = row.distance();
        return distance == null ? row.city() : ui.t("volunteering.card.at", row.city(), ui.km(distance));
    }
}
