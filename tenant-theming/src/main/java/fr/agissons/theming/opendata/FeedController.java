package fr.agissons.theming.opendata;

import fr.agissons.core.access.Open;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.core.opendata.FeedSource;
import fr.agissons.core.opendata.Feeds;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The town's news for feed readers. */
@Controller
class FeedController {
    private static final int MOST = 50;

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @Limited(times = 240, per = Per.HOUR, by = By.ADDRESS)
    @Open
    @GetMapping(DatasetsPage.FEEDS + "{feed}.atom")
    ResponseEntity<String> feed(Ui ui, @PathVariable String feed) {
        FeedSource source = feeds.find(feed).orElseThrow(Refusals.NotFound::new);
        String title = ui.t("opendata.feed", ui.t(source.words()), ui.siteName());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=UTF-8")
                .body(AtomFile.of(ui, title, DatasetsPage.FEEDS + source.key() + ".atom", source.latest(MOST)));
    }
}
