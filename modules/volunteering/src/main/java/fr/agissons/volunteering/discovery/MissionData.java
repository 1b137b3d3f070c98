package fr.agissons.volunteering.discovery;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Json;
import fr.agissons.volunteering.mission.Remote;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mission as search engines read it: an ongoing one is a volunteer's job, a dated one an event. */
final class MissionData {
    private static final Instant NO_END = Instant.parse("9000-01-01T00:00:00Z");

    private MissionData() {}

    static @Nullable Json of(Ui ui, MissionPage page) {
        return page.mission().ongoing() ? job(ui, page.mission()) : event(ui, page);
    }

    private static Json job(Ui ui, MissionView mission) {
        boolean afar = mission.remote() == Remote.FULL;
        return Json.ld("JobPosting")
                .put("title", mission.title())
                .put("description", mission.objective() + "\n" + mission.description())
                .put("datePosted", ui.local(mission.createdAt()).toLocalDate())
                .put("validThrough", mission.openUntil().isBefore(NO_END) ? mission.openUntil() : null)
                .put("employmentType", "VOLUNTEER")
                .put("url", ui.absolute(mission.path()))
                .put("hiringOrganization", organisation(mission))
                .put("jobLocation", place(mission))
                .put("jobLocationType", afar ? "TELECOMMUTE" : null)
                .put("applicantLocationRequirements", afar ? country() : null);
    }

    private static @Nullable Json event(Ui ui, MissionPage page) {
        if (page.slots().isEmpty()) {
            return null;
        }
        MissionView mission = page.mission();
        SlotView slot = page.slots().getFirst();
        boolean afar = mission.remote() == Remote.FULL;
        Json nowhere = Json.object().put("@type", "VirtualLocation").put("url", ui.absolute(mission.path()));
        return Json.ld("Event")
                .put("name", mission.title())
                .put("description", mission.objective())
                .put("startDate", slot.startsAt())
                .put("endDate", slot.endsAt())
                .put("eventStatus", "https://schema.org/EventScheduled")
                .put("eventAttendanceMode", "https://schema.org/" + attendance(mission.remote()))
                .put("maximumAttendeeCapacity", slot.capacity())
                .put("remainingAttendeeCapacity", slot.left())
                .put("url", ui.absolute(mission.path()))
                .put("organizer", organisation(mission))
                .put("location", afar ? nowhere : place(mission));
    }

    private static String attendance(Remote remote) {
        return switch (remote) {
            case NO -> "OfflineEventAttendanceMode";
            case POSSIBLE -> "MixedEventAttendanceMode";
            case FULL -> "OnlineEventAttendanceMode";
        };
    }

    private static Json organisation(MissionView mission) {
        return Json.object().put("@type", "Organization").put("name", mission.organisationName());
    }

    private static Json country() {
        return Json.object().put("@type", "Country").put("name", "FR");
    }

    private static @Nullable Json place(MissionView mission) {
        if (mission.city() == null) {
            return null;
        }
        return Json.object()
                .put("@type", "Place")
                .put(
                        "address",
                        Json.object()
                                .put("@type", "PostalAddress")
                                .put("streetAddress", mission.street())
                                .put("addressLocality", mission.city())
                                .put("addressCountry", "FR"))
                .put(
                        "geo",
                        Json.object()
                                .put("@type", "GeoCoordinates")
                                .put("latitude", mission.latitude())
                                .put("longitude", mission.longitude()));
    }
}
