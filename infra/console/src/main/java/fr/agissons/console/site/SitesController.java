package fr.agissons.console.site;

import fr.agissons.console.template.StaticTemplates;
import fr.agissons.core.access.Operators;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all sites. */
@Controller
class SitesController {
    private static final int PAGE = 25;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadSites read;

    SitesController(ReadSites read) {
        this.read = read;
    }

    @Operators
    @GetMapping("/sites")
    JteModel list(
            Ui ui,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "etat", defaultValue = "") String state,
            @RequestParam(name = "apres", required = false) @Nullable String after) {
        SiteQuery query = SiteQuery.of(text, state, after);
        List<SiteLine> found = read.find(query, PAGE + 1);
        boolean more = found.size() > PAGE;
        return templates.siteList(ui, new SitesPage(query, more ? found.subList(0, PAGE) : found, read.states(), more));
    }
}
