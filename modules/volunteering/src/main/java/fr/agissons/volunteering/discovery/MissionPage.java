package fr.agissons.volunteering.discovery;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import fr.agissons.volunteering.application.ApplicationState;
import fr.agissons.volunteering.mission.AgeRule;
import fr.agissons.volunteering.mission.Remote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mission's page, as visitors read it.
 *
 * @param mission the mission
 * @param slots those one can still come to, the soonest first
 * @param age who may come
 */
public record MissionPage(MissionView mission, List<SlotView> slots, AgeRule age) {

    /** Title, way back, description and what search engines read. */
    public Head head(Ui ui) {
        return Head.of(mission.title())
                .lead(mission.objective())
                .description(mission.objective())
                .canonical(mission.path())
                .crumb(ui.t("volunteering.menu.missions"), "/missions")
                .seed(mission.id().toString())
                .data(MissionData.of(ui, this));
    }

    /** What to know at a glance. */
    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(mission.theme().icon(), ui.t(mission.theme().key())));
        facts.add(new Fact("calendar", ui.t(mission.dateType().key())));
        facts.add(new Fact("map-pin", place(ui)));
        facts.add(new Fact("user-check", ui.t("volunteering.detail.age", age.minimum())));
        return facts;
    }

    /** Where it takes place, in words. */
    public String place(Ui ui) {
        String city = mission.city();
        if (city == null) {
            return ui.t(Remote.FULL.key());
        }
        String street = mission.street();
        String place = street == null || street.isEmpty() ? city : street + ", " + city;
        return mission.remote() == Remote.POSSIBLE ? ui.t("volunteering.detail.also-remote", place) : place;
    }

    /** Its map, when it has a place. */
    public @Nullable MapView map(Ui ui) {
        GeoPoint point = mission.point();
        return point == null
                ? null
                : MapView.of(ui.t("volunteering.detail.map"))
                        .point(point, mission.title(), ui.url(mission.path()), place(ui));
    }

    /** Where the reader's sign-up for a slot stands, in words; nothing when there is none. */
    public @Nullable String standing(Ui ui, SlotView slot) {
        ApplicationState state = slot.mine();
        return state == null ? null : ui.t(state.key());
    }

    /** Whether the reader signed up for any of it. */
    public boolean signedUp() {
        return slots.stream().anyMatch(slot -> slot.mine() != null);
    }

    /** Whether a sign-up is possible at all. */
    public boolean open() {
        return mission.registrationOpen() && slots.stream().anyMatch(slot -> !slot.full());
    }

    /** What happens when one signs up, in words. */
    public String promise(Ui ui) {
        return ui.t(
                mission.autoAccept() ? "volunteering.detail.at-once" : "volunteering.detail.after-answer",
                mission.organisationName());
    }

    /** How many places of a slot are taken. */
    public Gauge gauge(Ui ui, SlotView slot) {
        return new Gauge(slot.taken(), slot.capacity(), ui.t("volunteering.places.left", slot.left()));
    }

    /** The way to sign up for a slot. */
    public Action apply(Ui ui, SlotView slot) {
        String path = mission.path() + "/inscription?creneau=" + slot.id();
        String label = ui.t(slot.standing() ? "volunteering.detail.join" : "volunteering.detail.come");
        boolean soonest = slot.id().equals(slots.getFirst().id());
        return soonest ? Action.primary(label, path) : Action.secondary(label, path);
    }
}
