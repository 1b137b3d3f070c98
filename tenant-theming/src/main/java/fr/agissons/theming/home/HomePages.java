package fr.agissons.theming.home;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Component;

/** The first page of a town's site: as it is, and as it would be in a look that is being tried on. */
@Component
public class HomePages {
    /** The part in the town's own words. */
    public static final String TEXT = "text";

    static final String ORGANISATIONS = "organisations";
    static final String FIGURES = "figures";
    static final String PARTNERS = "partners";

    private final Home home;
    private final Greeting greeting;

    HomePages(Home home, Greeting greeting) {
        this.home = home;
        this.greeting = greeting;
    }

    /** The page as everybody sees it. */
    JteModel page(Ui ui, Tenant tenant) {
        return page(ui, tenant, greeting.head(ui, tenant));
    }

    /** The page of a site in a look that it does not wear yet; the interface wears it already. */
    public JteModel rehearse(Ui ui, Tenant tenant) {
        return page(ui, tenant, greeting.head(ui, tenant).unlisted().rehearsal());
    }

    private JteModel page(Ui ui, Tenant tenant, Head head) {
        Home.Shown shown = home.shown(ui, tenant);
        return ui.homePage(
                ui, head, shown.foremost(), greeting.hero(ui, tenant), greeting.actions(ui, tenant), shown.sections());
    }

    /** The parts of the page, in the town's order. */
    public HomeLayout layout(Tenant tenant) {
        return home.layout(tenant);
    }
}
