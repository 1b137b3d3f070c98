package fr.agissons.mutualaid.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.text.PlainText;
import fr.agissons.mutualaid.desk.DeskPage.Heap;
import fr.agissons.mutualaid.desk.DeskRequestPage.Trouble;
import fr.agissons.mutualaid.match.OfferHelp;
import fr.agissons.mutualaid.match.OfferHelp.Hindrance;
import fr.agissons.mutualaid.request.LookAfterRequests;
import fr.agissons.mutualaid.rule.MutualAidPermissions;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the town reads requests first and follows them until they are over. */
@Controller
@RequestMapping(DeskPage.PATH)
class DeskController {
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_REASON = 500;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadDesk read;
    private final LookAfterRequests requests;
    private final KeepLog log;
    private final OfferHelp offers;

    DeskController(ReadDesk read, LookAfterRequests requests, KeepLog log, OfferHelp offers) {
        this.read = read;
        this.requests = requests;
        this.log = log;
        this.offers = offers;
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @GetMapping
    JteModel list(Ui ui, @RequestParam(name = "pile", defaultValue = "") String heap) {
        return templates.deskList(ui, read.list(Heap.of(heap)));
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    JteModel one(Ui ui, @PathVariable UUID id) {
        return templates.deskRequest(ui, read.one(id, null));
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/{id}/publier")
    String publish(Ui ui, @PathVariable UUID id) {
        requests.publish(id);
        return back(ui, id);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/{id}/terminer")
    String finish(Ui ui, @PathVariable UUID id) {
        requests.finish(id);
        return back(ui, id);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/{id}/clore")
    String close(Ui ui, @PathVariable UUID id) {
        requests.close(id);
        return back(ui, id);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/{id}/retirer")
    Object takeOff(
            Ui ui,
            @PathVariable UUID id,
            @RequestParam(name = "reason", required = false) @Nullable String typed,
            HttpServletResponse response) {
        String reason = PlainText.line(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return again(ui, id, new Trouble(null, "reason", reason, "mutualaid.desk.reason-missing"), response);
        }
        requests.takeOff(id, reason);
        return back(ui, id);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/{id}/suivi")
    Object note(
            Ui ui,
            @PathVariable UUID id,
            @RequestParam(name = "way", defaultValue = "NOTE") String typedWay,
            @RequestParam(name = "words", required = false) @Nullable String typed,
            HttpServletResponse response) {
        String words = PlainText.lines(typed);
        if (words.isEmpty() || words.length() > DeskRequestPage.LONGEST_WORDS) {
            return again(ui, id, new Trouble(null, "words", words, "mutualaid.desk.words-missing"), response);
        }
        Way way = Arrays.stream(Way.values())
                .filter(one -> one.name().equals(typedWay))
                .findFirst()
                .orElse(Way.NOTE);
        log.note(Me.current().person(), id, way, words);
        return back(ui, id);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/{id}/proposer")
    Object send(
            Ui ui,
            @PathVariable UUID id,
            @RequestParam(name = "helper", required = false) @Nullable UUID helper,
            HttpServletResponse response) {
        if (helper == null) {
            return again(ui, id, new Trouble(null, "helper", "", "mutualaid.desk.candidate-missing"), response);
        }
        Hindrance hindrance =
                offers.offerForTown(helper, id, ui.t("mutualaid.desk.called")).hindrance();
        return hindrance == null
                ? back(ui, id)
                : again(ui, id, new Trouble(null, "helper", "", "mutualaid.desk.candidate-missing"), response);
    }

    private Object again(Ui ui, UUID id, Trouble trouble, HttpServletResponse response) {
        JteModel page = templates.deskRequest(ui, read.one(id, trouble));
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    private static String back(Ui ui, UUID id) {
        return "redirect:" + ui.url(DeskPage.PATH + "/" + id);
    }
}
