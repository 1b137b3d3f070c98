package fr.agissons.theming.home;

import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.BigAction;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Hero;
import fr.agissons.theming.component.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What greets people on the home page: the town's question, a search, up to three things to do. A module takes part by what
 * is said of it: {@code home.action.<slug>.title} and {@code .text} make it one of the three, {@code home.search.<slug>}
 * lends its list to the search.
 */
@Component
class Greeting {
    private static final int ACTIONS = 3;

    private final List<Way> ways = new ArrayList<>();

    Greeting(Modules modules) {
        for (CivicModule module : modules.all()) {
            for (NavigationEntry entry : module.navigation()) {
                if (entry.menu() == Menu.MAIN && entry.permission() == null) {
                    ways.add(new Way(module.slug(), module.icon(), entry.path(), entry.order()));
                }
            }
        }
        ways.sort(Comparator.comparingInt(Way::order));
        Set<String> led = new HashSet<>();
        ways.removeIf(way -> !led.add(way.slug)); // a module is greeted once, by its first entry
    }

    Head head(Ui ui, Tenant tenant) {
        String invitation = ui.t("home.invitation", tenant.name());
        Json publisher = Json.object().put("@type", "Organization").put("name", tenant.name());
        return Head.of(question(ui, tenant))
                .description(invitation)
                .canonical("/")
                .bare()
                .data(Json.ld("WebSite")
                        .put("name", ui.siteName())
                        .put("url", ui.absolute("/"))
                        .put("description", invitation)
                        .put("inLanguage", ui.lang())
                        .put("publisher", publisher));
    }

    Hero hero(Ui ui, Tenant tenant) {
        Hero hero = Hero.of(question(ui, tenant))
                .lead(ui.t("home.invitation", tenant.name()))
                .seed(tenant.slug())
                .picture(ui.theme().tokens().hero())
                .showing(ui.theme().tokens().heroSays());
        for (Way way : ways) {
            if (tenant.has(way.slug) && ui.knows(way.search)) {
                return hero.search(ui.homeSearch(ui, way.path, ui.t(way.search), true));
            }
        }
        return hero.search(ui.homeSearch(ui, "/recherche", ui.t("home.search.all"), false));
    }

    List<BigAction> actions(Ui ui, Tenant tenant) {
        if (tenant.theme().containsKey("home.actions")) {
            return List.of();
        }
        List<BigAction> actions = new ArrayList<>(ACTIONS);
        for (Way way : ways) {
            if (actions.size() < ACTIONS && tenant.has(way.slug) && ui.knows(way.title)) {
                actions.add(new BigAction(way.icon, ui.t(way.title), ui.t(way.text), way.path));
            }
        }
        fill(actions, "sprout", "home.action.register", "/organisations/nouvelle", ui, tenant);
        fill(actions, "handshake", "home.action.directory", "/organisations", ui, tenant);
        return actions;
    }

    private static void fill(List<BigAction> actions, String icon, String key, String path, Ui ui, Tenant tenant) {
        if (actions.size() < ACTIONS) {
            actions.add(new BigAction(icon, ui.t(key + ".title"), ui.t(key + ".text", tenant.name()), path));
        }
    }

    /** The town's own words first, then its theme's, which are French, then ours. */
    private static String question(Ui ui, Tenant tenant) {
        String ofTheTheme = ui.theme().tokens().question();
        boolean own = tenant.wording().containsKey("home.question." + ui.lang());
        return ofTheTheme == null || own || !"fr".equals(ui.lang()) ? ui.t("home.question", tenant.name()) : ofTheTheme;
    }

    /** The way into a module, and what is said of it. */
    private record Way(String slug, String icon, String path, int order, String title, String text, String search) {
        Way(String slug, String icon, String path, int order) {
            this(
                    slug,
                    icon,
                    path,
                    order,
                    "home.action." + slug + ".title",
                    "home.action." + slug + ".text",
                    "home.search." + slug);
        }
    }
}
