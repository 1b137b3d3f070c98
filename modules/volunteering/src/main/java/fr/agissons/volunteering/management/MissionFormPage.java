package fr.agissons.volunteering.management;

import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.volunteering.mission.DateType;
import fr.agissons.volunteering.mission.Remote;
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a mission, new or known.
 *
 * @param mission the mission being changed; none for a new one
 * @param organisations in whose names one may write
 * @param form what was typed so far
 * @param faults what is wrong, by field, as message keys
 * @param candidates the places that may be meant, when the address is not sure
 * @param set what the town has set about missions
 */
public record MissionFormPage(
        @Nullable UUID mission,
        List<OrganisationCard> organisations,
        MissionForm form,
        Map<String, String> faults,
        List<GeocodedAddress> candidates,
        VolunteeringSettings set) {

    public Head head(Ui ui) {
        return Head.of(ui.t(mission == null ? "volunteering.form.new" : "volunteering.form.edit"))
                .crumb(ui.t("volunteering.menu.management"), "/missions/gestion")
                .unlisted()
                .narrow();
    }

    public String path() {
        return mission == null ? "/missions/gestion/nouvelle" : "/missions/gestion/" + mission + "/modifier";
    }

    public boolean isNew() {
        return mission == null;
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), ui.t(fault.getValue()));
        }
        return errors;
    }

    /** In whose name and what: who proposes it, what one does, what for. */
    public List<Field> what(Ui ui) {
        List<Field> fields = new ArrayList<>();
        if (mission == null && organisations.size() > 1) {
            fields.add(Field.select("organisation", ui.t("volunteering.form.organisation"), organisationChoices())
                    .value(form.organisation())
                    .errors(errors(ui)));
        }
        fields.add(Field.text("title", ui.t("volunteering.form.title"))
                .hint(ui.t("volunteering.form.title-hint"))
                .length(MissionForm.LONGEST_TITLE)
                .value(form.title())
                .errors(errors(ui)));
        fields.add(Field.area("objective", ui.t("volunteering.form.objective"))
                .hint(ui.t("volunteering.form.objective-hint"))
                .length(MissionForm.LONGEST_OBJECTIVE)
                .rows(2)
                .value(form.objective())
                .errors(errors(ui)));
        fields.add(Field.area("description", ui.t("volunteering.form.description"))
                .hint(ui.t("volunteering.form.description-hint"))
                .length(MissionForm.LONGEST_DESCRIPTION)
                .rows(8)
                .value(form.description())
                .errors(errors(ui)));
        fields.add(Field.select("theme", ui.t("volunteering.form.theme"), themes(ui))
                .prompt(ui.t("theming.field.choose"))
                .value(form.theme())
                .errors(errors(ui)));
        return fields;
    }

    /** When: at given times or all along, which is settled once the mission exists. */
    public List<Field> when(Ui ui) {
        if (mission == null) {
            return List.of(Field.radio("dateType", ui.t("volunteering.form.date-type"), dateTypes(ui))
                    .value(form.dateType())
                    .followUp(DateType.ONGOING.name(), allAlong(ui)));
        }
        return form.ongoing() ? allAlong(ui) : List.of();
    }

    private List<Field> allAlong(Ui ui) {
        return List.of(
                Field.of(FieldKind.NUMBER, "places", ui.t("volunteering.form.places"))
                        .hint(ui.t("volunteering.form.places-hint"))
                        .between(1, 10_000)
                        .value(form.places())
                        .errors(errors(ui)),
                Field.of(FieldKind.DATE, "until", ui.t("volunteering.form.until"))
                        .hint(ui.t("volunteering.form.until-hint"))
                        .value(form.until())
                        .errors(errors(ui))
                        .optional());
    }

    /** Where: on the spot or from afar, and the address. */
    public List<Field> where(Ui ui) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.radio("remote", ui.t("volunteering.form.remote"), remotes(ui))
                .value(form.remote()));
        fields.add(Field.text("street", ui.t("volunteering.form.street"))
                .hint(ui.t("volunteering.form.street-hint"))
                .length(200)
                .value(form.street())
                .optional());
        fields.add(Field.text("city", ui.t("volunteering.form.city"))
                .hint(ui.t("volunteering.form.city-hint"))
                .length(120)
                .value(form.city())
                .errors(errors(ui)));
        if (!candidates.isEmpty()) {
            fields.add(Field.radio("place", ui.t("volunteering.form.place"), found(ui))
                    .value(form.place())
                    .errors(errors(ui)));
        }
        return fields;
    }

    /** Who may come, and how they get in. */
    public List<Field> who(Ui ui) {
        return List.of(
                Field.checkbox("openToMinors", ui.t("volunteering.form.minors", set.minorsFrom()))
                        .hint(ui.t("volunteering.form.minors-hint"))
                        .checked(form.openToMinors() != null)
                        .optional(),
                Field.of(FieldKind.NUMBER, "minAge", ui.t("volunteering.form.min-age"))
                        .between(16, 99)
                        .value(form.minAge())
                        .errors(errors(ui))
                        .optional(),
                Field.checkbox("autoAccept", ui.t("volunteering.form.auto-accept"))
                        .hint(ui.t("volunteering.form.auto-accept-hint"))
                        .checked(form.autoAccept() != null)
                        .optional(),
                Field.checkbox("motivationRequired", ui.t("volunteering.form.motivation"))
                        .checked(form.motivationRequired() != null)
                        .optional());
    }

    /** In whose name, when there is no choice. */
    public @Nullable UUID onlyOrganisation() {
        return mission == null && organisations.size() == 1
                ? organisations.getFirst().id()
                : null;
    }

    private List<Choice> organisationChoices() {
        return organisations.stream()
                .map(card -> new Choice(card.id().toString(), card.name()))
                .toList();
    }

    /** Those the town proposes, and the one the mission has already. */
    private List<Choice> themes(Ui ui) {
        return Stream.concat(
                        set.themes().stream(),
                        Theme.of(form.theme() == null ? "" : form.theme())
                                .filter(theme ->
                                        mission != null && !set.themes().contains(theme))
                                .stream())
                .map(theme -> new Choice(theme.slug(), ui.t(theme.key())))
                .toList();
    }

    private static List<Choice> dateTypes(Ui ui) {
        return Arrays.stream(DateType.values())
                .map(type -> new Choice(type.name(), ui.t(type.key()), ui.t(type.key() + ".hint")))
                .toList();
    }

    private static List<Choice> remotes(Ui ui) {
        return Arrays.stream(Remote.values())
                .map(remote -> new Choice(remote.name(), ui.t(remote.key())))
                .toList();
    }

    private List<Choice> found(Ui ui) {
        return candidates.stream()
                .map(place -> new Choice(
                        place.label(),
                        place.label(),
                        ui.t("volunteering.precision."
                                + place.precision().name().toLowerCase(java.util.Locale.ROOT))))
                .toList();
    }
}
