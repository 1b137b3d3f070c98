package fr.agissons.sharing.catalogue;

import fr.agissons.core.access.Open;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.settings.Settings;
import fr.agissons.sharing.setting.SharingSettings;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody sees of things that are lent: the catalogue, and each of them with its calendar. */
@Controller
@RequestMapping("/pret")
class CatalogueController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ListItems list;
    private final ReadItem read;
    private final Settings settings;

    CatalogueController(ListItems list, ReadItem read, Settings settings) {
        this.list = list;
        this.read = read;
        this.settings = settings;
    }

    @Open
    @Limited(
            times = 120,
            per = Limited.Per.MINUTE,
            by = Limited.By.ADDRESS,
            with = {CatalogueQuery.TEXT, CatalogueQuery.FROM},
            name = "search")
    @GetMapping
    JteModel list(Ui ui, @RequestParam Map<String, String> parameters) {
        boolean neighbours = settings.of(SharingSettings.class).ownThings();
        return templates.catalogueList(ui, list.page(CatalogueQuery.of(parameters)), neighbours);
    }

    @Open
    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    JteModel one(
            Ui ui,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String du,
            @RequestParam(defaultValue = "") String au) {
        return templates.catalogueItem(ui, read.page(id, du, au));
    }
}
