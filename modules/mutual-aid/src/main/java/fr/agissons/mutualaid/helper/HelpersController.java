package fr.agissons.mutualaid.helper;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.read.Reads;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.rule.Level;
import fr.agissons.mutualaid.rule.MutualAidPermissions;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the town gets to know its helpers. */
@Controller
@RequestMapping(HelpersPage.PATH)
class HelpersController {
    private static final int UNPROCESSABLE = 422;
    private static final String ALL = HelperLine.COLUMNS
            + "order by h.suspended, (h.level = 'DECLARED') desc, lower(p.display_name), h.id limit 300";
    private static final String ONE = HelperLine.COLUMNS + "and h.person_id = :person";

    private final StaticTemplates templates = new StaticTemplates();
    private final Reads reads;
    private final KnowHelpers helpers;
    private final VetHelpers vet;
    private final Journal journal;

    HelpersController(Reads reads, KnowHelpers helpers, VetHelpers vet, Journal journal) {
        this.reads = reads;
        this.helpers = helpers;
        this.vet = vet;
        this.journal = journal;
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @GetMapping
    JteModel list(Ui ui) {
        return templates.helperList(ui, new HelpersPage(reads.list(HelperLine.class, ALL, Map.of())));
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @GetMapping("/{helper}")
    JteModel one(Ui ui, @PathVariable UUID helper) {
        return templates.helperOne(ui, page(helper, null));
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/{helper}/niveau")
    Object rank(
            Ui ui,
            @PathVariable UUID helper,
            @RequestParam(name = "level", defaultValue = "") String typed,
            @RequestParam(name = "reason", required = false) @Nullable String reason,
            HttpServletResponse response) {
        Level level = Arrays.stream(Level.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
        return level == null
                ? again(ui, helper, "niveau", response)
                : decide(ui, helper, "niveau", reason, why -> vet.rank(me(), helper, level, why), response);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/{helper}/suspendre")
    Object suspend(
            Ui ui,
            @PathVariable UUID helper,
            @RequestParam(name = "reason", required = false) @Nullable String reason,
            HttpServletResponse response) {
        return decide(ui, helper, "confiance", reason, why -> vet.suspend(me(), helper, why), response);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/{helper}/reprendre")
    Object resume(
            Ui ui,
            @PathVariable UUID helper,
            @RequestParam(name = "reason", required = false) @Nullable String reason,
            HttpServletResponse response) {
        return decide(ui, helper, "confiance", reason, why -> vet.resume(me(), helper, why), response);
    }

    /** A decision that the journal keeps the reason of. */
    private Object decide(
            Ui ui,
            UUID helper,
            String form,
            @Nullable String typed,
            Consumer<String> decision,
            HttpServletResponse response) {
        String reason = PlainText.line(typed);
        if (reason.isEmpty() || reason.length() > HelperPage.LONGEST_REASON) {
            return again(ui, helper, form, response);
        }
        decision.accept(reason);
        return "redirect:" + ui.url(HelpersPage.PATH + "/" + helper);
    }

    private JteModel again(Ui ui, UUID helper, String form, HttpServletResponse response) {
        JteModel page = templates.helperOne(ui, page(helper, form));
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    private HelperPage page(UUID helper, @Nullable String wrong) {
        HelperLine row =
                reads.first(HelperLine.class, ONE, Map.of("person", helper)).orElseThrow(Refusals.NotFound::new);
        return new HelperPage(
                row, helpers.of(helper).signed(), helper.equals(me()), journal.of(HelpingHand.KIND, row.id()), wrong);
    }

    private static UUID me() {
        return Me.current().person();
    }
}
