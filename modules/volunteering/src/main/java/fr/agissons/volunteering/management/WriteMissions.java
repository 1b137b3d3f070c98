package fr.agissons.volunteering.management;

import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.AddressFinder;
import fr.agissons.core.geo.AddressFinder.Finding;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import fr.agissons.volunteering.mission.EditMissions;
import fr.agissons.volunteering.mission.MissionDetails;
import fr.agissons.volunteering.mission.Remote;
import fr.agissons.volunteering.mission.Standing;
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.mission.TownRules;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a form into a mission, or back into the same form with what is to be mended. */
@Component
class WriteMissions {
    private final EditMissions missions;
    private final AddressFinder finder;
    private final Organisations organisations;
    private final TownRules rules;

    WriteMissions(EditMissions missions, AddressFinder finder, Organisations organisations, TownRules rules) {
        this.missions = missions;
        this.finder = finder;
        this.organisations = organisations;
        this.rules = rules;
    }

    /** What became of a form. */
    sealed interface Written {
        record Saved(UUID mission) implements Written {}

        record Refused(Map<String, String> faults, List<GeocodedAddress> candidates) implements Written {}
    }

    /** What the town has set about missions. */
    VolunteeringSettings set() {
        return rules.set();
    }

    /** Keeps a new mission. */
    Written create(UUID person, MissionForm form) {
        UUID organisation = form.organisation();
        if (organisation == null) {
            throw new Refusals.NotFound();
        }
        return checked(
                form,
                null,
                null,
                details -> form.ongoing()
                        ? missions.draft(person, organisation, details, standing(form))
                        : missions.draft(person, organisation, details));
    }

    /** Keeps what was changed about a mission. */
    Written change(UUID person, UUID mission, MissionForm form, ManagedMission known) {
        Integer version = form.version();
        int seen = version == null ? -1 : version;
        return checked(
                form,
                known.theme(),
                known.address(),
                details -> missions.edit(person, mission, seen, details, form.ongoing() ? standing(form) : null)
                        ? mission
                        : null);
    }

    /** Whether the town proposes it; what was archived stays with the mission that has it. */
    private boolean proposed(Theme theme, @Nullable Theme kept) {
        return theme.equals(kept) || set().themes().contains(theme);
    }

    private Written checked(MissionForm form, @Nullable Theme kept, @Nullable Address before, Keep keep) {
        Map<String, String> faults = new LinkedHashMap<>(form.faults());
        if (form.themeChosen().filter(theme -> !proposed(theme, kept)).isPresent()) {
            faults.put("theme", "volunteering.form.theme-missing");
        }
        Remote remote = form.remoteChosen();
        Address address = null;
        if (remote != Remote.FULL) {
            switch (finder.find(
                    MissionForm.said(form.street()),
                    MissionForm.said(form.city()),
                    MissionForm.said(form.place()),
                    before)) {
                case Finding.Found found -> address = found.address();
                case Finding.Unsure unsure -> {
                    faults.put("place", "volunteering.form.place-unsure");
                    return new Written.Refused(faults, unsure.candidates());
                }
                case Finding.Unknown unknown -> faults.put("city", "volunteering.form.city-unknown");
            }
        }
        if (!faults.isEmpty()) {
            return new Written.Refused(faults, List.of());
        }
        UUID written = keep.keep(details(form, remote, address));
        return written == null
                ? new Written.Refused(Map.of("places", "volunteering.form.places-taken"), List.of())
                : new Written.Saved(written);
    }

    private static MissionDetails details(MissionForm form, Remote remote, @Nullable Address address) {
        return new MissionDetails(
                form.titleText(),
                form.objectiveText(),
                form.descriptionText(),
                form.themeChosen().orElse(Theme.OTHER),
                remote,
                address,
                form.minAgeChosen(),
                form.openToMinors() != null,
                form.autoAccept() != null,
                form.motivationRequired() != null);
    }

    private static Standing standing(MissionForm form) {
        return new Standing(form.placesChosen(), form.untilDay());
    }

    /** Whether somebody acts for any association at all, and for which. */
    List<OrganisationCard> organisations(UUID person) {
        return organisations.managedBy(person);
    }

    /** Keeps what was typed; nothing when it could not be. */
    private interface Keep {
        @Nullable
        UUID keep(MissionDetails details);
    }
}
