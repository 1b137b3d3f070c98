package fr.agissons.mutualaid.helper;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.Requires;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.text.PlainText;
import fr.agissons.mutualaid.rule.MutualAidPermissions;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The charter: read by everybody, accepted by who helps, written by the town. */
@Controller
@RequestMapping("/entraide")
class CharterController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final KnowHelpers helpers;
    private final ReadNeighbourhoods neighbourhoods;

    CharterController(KnowHelpers helpers, ReadNeighbourhoods neighbourhoods) {
        this.helpers = helpers;
        this.neighbourhoods = neighbourhoods;
    }

    @Open
    @GetMapping("/charte")
    JteModel show(Ui ui, @RequestParam(name = "pour", required = false) @Nullable UUID request) {
        boolean signed = ui.me().map(me -> helpers.of(me.person()).signed()).orElse(false);
        return templates.helperCharter(ui, page(request, signed, false));
    }

    @SignedIn
    @PostMapping("/charte")
    Object accept(
            Ui ui,
            @RequestParam(name = "number", defaultValue = "-1") int number,
            @RequestParam(name = "pour", required = false) @Nullable UUID request,
            @RequestParam(name = "neighbourhood", required = false) @Nullable String neighbourhood,
            HttpServletResponse response) {
        String part = neighbourhoods.all().stream()
                .map(ReadNeighbourhoods.Line::name)
                .filter(name -> name.equals(neighbourhood))
                .findFirst()
                .orElse(null);
        if (helpers.accept(Me.current().person(), number, part)) {
            return "redirect:" + ui.url(request == null ? "/entraide" : "/entraide/" + request + "#aider");
        }
        JteModel page = templates.helperCharter(ui, page(request, false, true));
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    private CharterPage page(@Nullable UUID request, boolean signed, boolean changed) {
        List<String> parts =
                neighbourhoods.all().stream().map(ReadNeighbourhoods.Line::name).toList();
        return new CharterPage(helpers.charter(), request, parts, signed, changed);
    }

    @Requires(MutualAidPermissions.WRITE_CHARTER)
    @GetMapping("/administration/charte")
    JteModel edit(Ui ui) {
        return templates.helperEdit(ui, new CharterEditPage(helpers.charter(), null, false));
    }

    @Requires(MutualAidPermissions.WRITE_CHARTER)
    @PostMapping("/administration/charte")
    Object publish(
            Ui ui,
            @RequestParam(name = "number", defaultValue = "-1") int number,
            @RequestParam(name = "words", required = false) @Nullable String typed,
            HttpServletResponse response) {
        String words = PlainText.lines(typed);
        if (words.isEmpty() || words.length() > CharterText.LONGEST) {
            JteModel page = templates.helperEdit(ui, new CharterEditPage(helpers.charter(), words, true));
            response.setStatus(UNPROCESSABLE);
            return page;
        }
        helpers.publish(Me.current().person(), number, words);
        return "redirect:" + ui.url("/entraide/charte");
    }
}
