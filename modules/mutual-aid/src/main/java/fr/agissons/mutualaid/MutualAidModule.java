package fr.agissons.mutualaid;

import fr.agissons.core.access.Permission;
import fr.agissons.core.access.Role;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.mutualaid.rule.MutualAidPermissions;
import fr.agissons.mutualaid.rule.MutualAidSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The manifest of mutual aid: where it stands in menus, what it takes to coordinate it and what can be set. */
@Component
class MutualAidModule implements CivicModule {
    @Override
    public String slug() {
        return "entraide";
    }

    @Override
    public String key() {
        return "mutualaid";
    }

    @Override
    public String icon() {
        return "heart-handshake";
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry("mutualaid.menu.list", "/entraide", Menu.MAIN, 30, null),
                new NavigationEntry("mutualaid.menu.skills", "/entraide/competences", Menu.MAIN, 31, null),
                personal("mutualaid.menu.my-skills", "/entraide/mes-competences", 32)
                        .icon("sparkles"),
                personal("mutualaid.menu.invitations", "/entraide/mes-invitations", 33)
                        .icon("mail-open"),
                personal("mutualaid.menu.mine", "/entraide/mes-demandes", 30).icon("life-buoy"),
                personal("mutualaid.menu.helping", "/entraide/mes-aides", 31).icon("hand-heart"),
                staff("mutualaid.menu.desk", "/entraide/coordination", 30, MutualAidPermissions.COORDINATE),
                staff("mutualaid.menu.helpers", "/entraide/coordination/aidants", 31, MutualAidPermissions.COORDINATE)
                        .icon("user-check"),
                staff(
                                "mutualaid.menu.skill-desk",
                                "/entraide/coordination/competences",
                                33,
                                MutualAidPermissions.COORDINATE)
                        .icon("flag"),
                staff(
                                "mutualaid.menu.bank-desk",
                                "/entraide/coordination/banque-de-temps",
                                34,
                                MutualAidPermissions.RUN_TIME_BANK)
                        .icon("hourglass"),
                staff("mutualaid.menu.parts", "/entraide/coordination/quartiers", 32, MutualAidPermissions.COORDINATE)
                        .icon("map-pinned"),
                staff(
                                "mutualaid.menu.crisis",
                                "/entraide/administration/crise",
                                530,
                                MutualAidPermissions.DECLARE_CRISIS)
                        .icon("siren"),
                staff(
                                "mutualaid.menu.charter",
                                "/entraide/administration/charte",
                                525,
                                MutualAidPermissions.WRITE_CHARTER)
                        .icon("scroll-text"));
    }

    private static NavigationEntry personal(String key, String path, int order) {
        return new NavigationEntry(key, path, Menu.PERSONAL, order, null);
    }

    private static NavigationEntry staff(String key, String path, int order, String permission) {
        return new NavigationEntry(key, path, Menu.STAFF, order, permission);
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(MutualAidPermissions.COORDINATE, Role.MODERATOR),
                new Permission(MutualAidPermissions.WRITE_CHARTER, Role.ADMIN),
                new Permission(MutualAidPermissions.DECLARE_CRISIS, Role.ADMIN),
                new Permission(MutualAidPermissions.RUN_TIME_BANK, Role.ADMIN));
    }

    @Override
    public Optional<Record> settings() {
        return Optional.of(MutualAidSettings.USUAL);
    }

    @Override
    public String changelog() {
        return "db/changelog/mutualaid/changelog.yaml";
    }
}
