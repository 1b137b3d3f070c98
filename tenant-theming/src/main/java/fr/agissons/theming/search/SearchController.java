package fr.agissons.theming.search;

import fr.agissons.core.access.Open;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.theming.Ui;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers the site's search. */
@Controller
class SearchController {
    private static final int MOST = 60;
    private static final int LONGEST = 200;

    private final StaticTemplates templates = new StaticTemplates();
    private final SearchIndex index;

    SearchController(SearchIndex index) {
        this.index = index;
    }

    @Open
    // Two a second is a reading room, not a reader; a search costs the database more than any other page.
    @Limited(times = 120, per = Limited.Per.MINUTE, by = Limited.By.ADDRESS, with = "q", name = "search")
    @GetMapping(SearchPage.PATH)
    JteModel search(Ui ui, @RequestParam(defaultValue = "") String q) {
        String typed = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        return templates.searchResults(ui, new SearchPage(typed, index.find(typed, MOST)));
    }
}
