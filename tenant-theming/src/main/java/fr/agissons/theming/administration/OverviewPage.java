package fr.agissons.theming.administration;

import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.BigAction;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MenuItem;
import java.util.List;
import java.util.function.Predicate;

/** Everything the staff's menu leads to, with a sentence on each: what waits every day, then the site itself. */
public record OverviewPage() {
    /** In the addresses of what is set up once, by the engine or by a module; the rest comes in every day. */
    private static final String BELOW = AdministrationNavigation.OVERVIEW + "/";

    public Head head(Ui ui) {
        return Head.of(ui.t("administration.title", ui.siteName()))
                .lead(ui.t("administration.lead"))
                .staff();
    }

    /** What comes in and waits for somebody. */
    public List<BigAction> daily(Ui ui) {
        return doors(ui, path -> !path.contains(BELOW) && !path.equals(AdministrationNavigation.OVERVIEW));
    }

    /** What the site is made of. */
    public List<BigAction> site(Ui ui) {
        return doors(ui, path -> path.contains(BELOW));
    }

    private static List<BigAction> doors(Ui ui, Predicate<String> kept) {
        return ui.menu(Menu.STAFF).stream()
                .filter(item -> kept.test(bare(item)))
                .map(item ->
                        new BigAction(item.icon(), item.label(), item.hint() == null ? "" : item.hint(), bare(item)))
                .toList();
    }

    /** Without the language, which comes back when it is shown. */
    private static String bare(MenuItem item) {
        return item.path().split("\\?", 2)[0];
    }
}
