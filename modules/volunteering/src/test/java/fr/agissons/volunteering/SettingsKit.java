package fr.agissons.volunteering;

import fr.agissons.volunteering.mission.Moderation;
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.util.HashMap;
import java.util.Map;

/** Settings of the module, as a town would set them. */
final class SettingsKit {
    private SettingsKit() {}

    /** What the usual form sends, but for one answer. */
    static Map<String, String> form(int version, String name, String value) {
        Map<String, String> form = new HashMap<>(Map.of(
                "version", Integer.toString(version),
                "moderation", "EVERY_MISSION",
                "pendingMayPropose", "true",
                "minorsFrom", "16",
                "nearby", "10",
                "notice", ""));
        form.put(name, value);
        return form;
    }

    /** These settings, with all national themes. */
    static VolunteeringSettings settled(
            Moderation moderation, boolean pendingMayPropose, int minorsFrom, int nearby, String notice) {
        return new VolunteeringSettings(moderation, pendingMayPropose, minorsFrom, nearby, notice, Theme.NATIONAL);
    }
}
