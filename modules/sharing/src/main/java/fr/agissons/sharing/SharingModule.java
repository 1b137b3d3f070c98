package fr.agissons.sharing;

import fr.agissons.core.access.Permission;
import fr.agissons.core.access.Role;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.sharing.setting.SharingSettings;
import fr.agissons.sharing.stock.SharingPermissions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The manifest of the sharing module: where it stands in menus, and what it takes to lend for the town. */
@Component
class SharingModule implements CivicModule {
    @Override
    public String slug() {
        return "pret";
    }

    @Override
    public String key() {
        return "sharing";
    }

    @Override
    public String icon() {
        return "hand-helping";
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry("sharing.menu.catalogue", "/pret", Menu.MAIN, 20, null),
                new NavigationEntry("sharing.menu.gifts", "/pret/dons", Menu.MAIN, 21, null).icon("gift"),
                new NavigationEntry("sharing.menu.campaigns", "/pret/collectes", Menu.MAIN, 22, null)
                        .icon("shopping-basket"),
                new NavigationEntry("sharing.menu.my-pledges", "/pret/mes-promesses", Menu.PERSONAL, 22, null)
                        .icon("shopping-basket"),
                new NavigationEntry("sharing.menu.collect", "/pret/gestion/collectes", Menu.ORGANISATION, 31, null)
                        .icon("shopping-basket"),
                new NavigationEntry(
                                "sharing.menu.collect-town",
                                "/pret/mairie/collectes",
                                Menu.STAFF,
                                22,
                                SharingPermissions.COLLECT_FOR_TOWN)
                        .icon("shopping-basket"),
                new NavigationEntry("sharing.menu.my-gifts", "/pret/mes-dons", Menu.PERSONAL, 21, null).icon("gift"),
                new NavigationEntry("sharing.menu.loans", "/pret/mes-emprunts", Menu.PERSONAL, 20, null)
                        .icon("calendar-clock"),
                new NavigationEntry("sharing.menu.desk", "/pret/gestion", Menu.ORGANISATION, 30, null),
                new NavigationEntry(
                        "sharing.menu.town", "/pret/mairie", Menu.STAFF, 20, SharingPermissions.LEND_FOR_TOWN),
                new NavigationEntry(
                                "sharing.menu.gift-desk",
                                "/pret/moderation/dons",
                                Menu.STAFF,
                                21,
                                SharingPermissions.MODERATE_GIFTS)
                        .icon("gift"));
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(SharingPermissions.LEND_FOR_TOWN, Role.MODERATOR),
                new Permission(SharingPermissions.MODERATE_GIFTS, Role.MODERATOR),
                new Permission(SharingPermissions.COLLECT_FOR_TOWN, Role.MODERATOR));
    }

    @Override
    public Optional<Record> settings() {
        return Optional.of(SharingSettings.USUAL);
    }

    @Override
    public String changelog() {
        return "db/changelog/sharing/changelog.yaml";
    }
}
