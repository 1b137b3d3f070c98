package fr.agissons.theming;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Permission;
import fr.agissons.core.access.Permissions;
import fr.agissons.core.access.Role;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantId;
import fr.agissons.theming.asset.Assets;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.speech.Speech;
import fr.agissons.theming.theme.Themes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Interfaces of towns that exist in tests only, as a visitor or a moderator sees them on 3 February 2027. */
public final class Interfaces {
    private static final AnnotationConfigApplicationContext CONTEXT = context();

    private Interfaces() {}

    private static AnnotationConfigApplicationContext context() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2027-02-03T10:00:00Z"), ZoneOffset.UTC));
        context.registerBean(SiteAddresses.class, () -> new SiteAddresses("https", 0, "localhost"));
        context.registerBean(Modules.class, () -> new Modules(List.of(new Missions(), new Ideas())));
        context.registerBean(
                Permissions.class, () -> new Permissions(List.of(new Permission("ideas.moderate", Role.MODERATOR))));
        context.register(
                Assets.class, Messages.class, Themes.class, Navigation.class, Furnishings.class, UiFactory.class);
        context.refresh();
        return context;
    }

    /** A town with this theme and wording. */
    public static Tenant town(String name, Map<String, String> theme, Map<String, String> wording) {
        Map<String, String> words = new HashMap<>(wording);
        words.putIfAbsent("missions.menu.fr", "Missions");
        words.putIfAbsent("missions.menu.en", "Missions");
        words.putIfAbsent("ideas.menu.fr", "Budget participatif");
        words.putIfAbsent("ideas.menu.en", "Participatory budget");
        words.putIfAbsent("ideas.moderate.fr", "Modération des idées");
        words.putIfAbsent("ideas.moderate.en", "Ideas to moderate");
        return new Tenant(
                new TenantId(1 + Math.floorMod(name.hashCode(), 1000)),
                "town",
                Tenant.Kind.COMMUNE,
                Tenant.State.OPEN,
                name,
                "agissons.test",
                Set.of(),
                List.of("92025"),
                ZoneId.of("Europe/Paris"),
                List.of("missions", "idees"),
                theme,
                words);
    }

    /** What a visitor of this town sees. */
    public static Ui visitor(Tenant town, Speech speech) {
        return ui(town, null, speech, null, "/missions", null);
    }

    /** What a moderator of this town sees. */
    public static Ui moderator(Tenant town) {
        Me me = new Me(
                new UUID(1, 1), town.id().value(), Role.MODERATOR, false, "Sophie Garnier", "sophie@exemple.fr", "fr");
        return ui(town, me, Speech.FRENCH, null, "/idees/moderation", null);
    }

    /** Any other view. */
    public static Ui ui(
            @Nullable Tenant town,
            @Nullable Me me,
            Speech speech,
            @Nullable String asked,
            String path,
            @Nullable String query) {
        return CONTEXT.getBean(UiFactory.class)
                .ui(new Visit(
                        town,
                        me,
                        speech,
                        asked,
                        path,
                        query,
                        "https://agissons.test",
                        () -> new Visit.Token("_csrf", "a-token")));
    }

    /** One of the things all pages share. */
    public static <T> T shared(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    private record Missions() implements CivicModule {
        @Override
        public String slug() {
            return "missions";
        }

        @Override
        public String key() {
            return "missions";
        }

        @Override
        public String icon() {
            return "hand-heart";
        }

        @Override
        public List<NavigationEntry> navigation() {
            return List.of(new NavigationEntry("missions.menu", "/missions", Menu.MAIN, 10, null));
        }

        @Override
        public List<Permission> permissions() {
            return List.of();
        }

        @Override
        public String changelog() {
            return "none";
        }
    }

    private record Ideas() implements CivicModule {
        @Override
        public String slug() {
            return "idees";
        }

        @Override
        public String key() {
            return "ideas";
        }

        @Override
        public String icon() {
            return "lightbulb";
        }

        @Override
        public List<NavigationEntry> navigation() {
            return List.of(
                    new NavigationEntry("ideas.menu", "/idees", Menu.MAIN, 20, null),
                    new NavigationEntry("ideas.moderate", "/idees/moderation", Menu.STAFF, 20, "ideas.moderate"));
        }

        @Override
        public List<Permission> permissions() {
            return List.of(new Permission("ideas.moderate", Role.MODERATOR));
        }

        @Override
        public String changelog() {
            return "none";
        }
    }
}
