package fr.agissons.mutualaid.discovery;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.ContactScan;
import fr.agissons.core.text.PlainText;
import fr.agissons.mutualaid.match.OfferHelp;
import fr.agissons.mutualaid.match.OfferHelp.Hindrance;
import fr.agissons.mutualaid.match.OfferHelp.Offered;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody sees of requests: the list, one of them, and the way to offer a hand. */
@Controller
@RequestMapping("/entraide")
class DiscoveryController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final FindRequests find;
    private final ReadRequest read;
    private final OfferHelp offers;

    DiscoveryController(FindRequests find, ReadRequest read, OfferHelp offers) {
        this.find = find;
        this.read = read;
        this.offers = offers;
    }

    @Open
    @Limited(times = 120, per = Limited.Per.MINUTE, by = Limited.By.ADDRESS, with = ListQuery.TEXT, name = "search")
    @GetMapping
    JteModel list(Ui ui, @RequestParam Map<String, String> parameters) {
        return templates.discoveryList(
                ui, find.page(ListQuery.of(parameters), ui.me().orElse(null)));
    }

    @Open
    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    JteModel one(Ui ui, @PathVariable UUID id) {
        return templates.discoveryRequest(ui, read.page(id, ui.me().orElse(null), "", null));
    }

    @SignedIn
    // Each offer writes to somebody who waits for help: a dozen in an hour is more than anybody can keep.
    @Limited(times = 12, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{id}/aider")
    Object offer(
            Ui ui,
            @PathVariable UUID id,
            @RequestParam(name = "words", required = false) @Nullable String typed,
            HttpServletResponse response) {
        Me me = Me.current();
        String words = PlainText.lines(typed);
        String problem = words.length() > RequestPage.LONGEST_WORDS
                ? "mutualaid.detail.words-long"
                : ContactScan.of(words).map(ContactScan.Found::key).orElse(null);
        if (problem != null) {
            JteModel page = templates.discoveryRequest(ui, read.page(id, me, words, problem));
            response.setStatus(UNPROCESSABLE);
            return page;
        }
        Offered offered = offers.offer(me, id, words);
        Hindrance hindrance = offered.hindrance();
        if (hindrance == Hindrance.CHARTER) {
            return "redirect:" + ui.url("/entraide/charte?pour=" + id);
        }
        if (hindrance != null) {
            JteModel page = templates.discoveryRequest(ui, read.page(id, me, words, hindrance.key()));
            response.setStatus(UNPROCESSABLE);
            return page;
        }
        return "redirect:" + ui.url("/entraide/mes-aides/" + offered.match() + "?fait=oui");
    }
}
