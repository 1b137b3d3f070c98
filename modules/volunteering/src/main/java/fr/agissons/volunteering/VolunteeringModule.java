package fr.agissons.volunteering;

import fr.agissons.core.access.Permission;
import fr.agissons.core.access.Role;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.volunteering.mission.VolunteeringPermissions;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The manifest of the volunteering module: where it stands in menus, what it takes to moderate it and what can be set. */
@Component
class VolunteeringModule implements CivicModule {
    @Override
    public String slug() {
        return "missions";
    }

    @Override
    public String key() {
        return "volunteering";
    }

    @Override
    public String icon() {
        return "hand-heart";
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry("volunteering.menu.missions", "/missions", Menu.MAIN, 10, null),
                new NavigationEntry(
                                "volunteering.menu.participations",
                                "/missions/mes-participations",
                                Menu.PERSONAL,
                                10,
                                null)
                        .icon("calendar-check"),
                new NavigationEntry("volunteering.menu.management", "/missions/gestion", Menu.ORGANISATION, 20, null),
                new NavigationEntry(
                        "volunteering.menu.moderation",
                        "/missions/moderation",
                        Menu.STAFF,
                        10,
                        VolunteeringPermissions.MODERATE_MISSIONS),
                new NavigationEntry(
                                "volunteering.menu.themes",
                                "/missions/administration/themes",
                                Menu.STAFF,
                                515,
                                VolunteeringPermissions.ARRANGE_THEMES)
                        .icon("tag"));
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(VolunteeringPermissions.MODERATE_MISSIONS, Role.MODERATOR),
                new Permission(VolunteeringPermissions.ARRANGE_THEMES, Role.ADMIN));
    }

    @Override
    public Optional<Record> settings() {
        return Optional.of(VolunteeringSettings.USUAL);
    }

    @Override
    public String changelog() {
        return "db/changelog/volunteering/changelog.yaml";
    }
}
