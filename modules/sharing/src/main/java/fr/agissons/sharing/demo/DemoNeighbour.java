package fr.agissons.sharing.demo;

import fr.agissons.core.access.Me;
import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.Precision;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.settings.SaveSettings;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.sharing.setting.SharingSettings;
import fr.agissons.sharing.stock.Category;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.ModelDetails;
import fr.agissons.sharing.stock.OwnDetails;
import fr.agissons.sharing.stock.TendOwn;
import fr.agissons.sharing.stock.TendStock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Colombes lets its residents lend, and one of them has a ladder. */
@Component
class DemoNeighbour implements DemoData {
    private static final String MAIN = "colombes";

    private final Modules modules;
    private final Settings settings;
    private final SaveSettings save;
    private final TendOwn own;
    private final TendStock stock;

    DemoNeighbour(Modules modules, Settings settings, SaveSettings save, TendOwn own, TendStock stock) {
        this.modules = modules;
        this.settings = settings;
        this.save = save;
        this.own = own;
        this.stock = stock;
    }

    /** After what is given. */
    @Override
    public int order() {
        return 315;
    }

    @Override
    public void load(Tenant site) {
        if (!MAIN.equals(site.slug())) {
            return;
        }
        letResidentsLend();
        Me nadia = DemoGifts.as(DemoPerson.NADIA, site);
        UUID corner = own.found(
                nadia,
                new OwnDetails(
                        "L’échelle du Petit-Colombes",
                        "Ce qui sert deux fois par an chez moi peut servir chez vous.",
                        new Address("31 rue Colbert", "92025", "Colombes", 48.9203, 2.2372, Precision.HOUSENUMBER),
                        "Nadia, 06 00 00 00 12, plutôt le soir",
                        1,
                        4,
                        "Je rapporte l’échelle à deux, et je dis si elle a pris un coup."));
        UUID ladder = stock.add(
                nadia,
                corner,
                new ModelDetails(
                        "Échelle coulissante de 5 m",
                        "Deux plans en aluminium, de quoi atteindre une gouttière. Elle se porte à deux et dépasse d’une voiture.",
                        "Toujours calée, jamais par grand vent.",
                        Category.TOOLS,
                        0,
                        18,
                        false,
                        true));
        stock.number(nadia, ladder, List.of("ECHELLE"), Condition.GOOD);
    }

    private void letResidentsLend() {
        CivicModule module = modules.find("pret").orElseThrow();
        SharingSettings set = settings.of(SharingSettings.class);
        SharingSettings next =
                new SharingSettings(set.gifts(), set.giftsReadFirst(), set.mostGifts(), true, set.mostThings());
        save.save(module, next, settings.version(module).number(), "");
    }
}
