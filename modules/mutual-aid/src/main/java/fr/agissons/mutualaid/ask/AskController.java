package fr.agissons.mutualaid.ask;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.territory.Commune;
import fr.agissons.mutualaid.request.AskForHelp;
import fr.agissons.mutualaid.request.Asked;
import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.MutualAidPermissions;
import fr.agissons.mutualaid.rule.MutualAidSettings;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where help is asked for. */
@Controller
@RequestMapping("/entraide")
class AskController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadForm forms;
    private final Whereabouts whereabouts;
    private final AskForHelp ask;
    private final Settings settings;

    AskController(ReadForm forms, Whereabouts whereabouts, AskForHelp ask, Settings settings) {
        this.forms = forms;
        this.whereabouts = whereabouts;
        this.ask = ask;
        this.settings = settings;
    }

    @SignedIn
    @GetMapping("/demander")
    JteModel form(Ui ui, @RequestParam(name = "vite", required = false) @Nullable String brief) {
        AskForm form =
                "oui".equals(brief) ? AskForm.brief() : AskForm.empty(Urgency.WEEK.slug(), Privacy.PUBLIC.name());
        return page(ui, form, Map.of(), false, false);
    }

    @SignedIn
    // Somebody of the town may be written to each time; a form sent back for a slip counts too.
    @Limited(times = 20, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/demander")
    Object send(Ui ui, @ModelAttribute AskForm form, HttpServletResponse response) {
        ReadForm.Reading reading = forms.read(form, false);
        Asked asked = reading.asked();
        if (asked == null) {
            return again(page(ui, form, reading.wrong(), false, false), response);
        }
        Optional<UUID> taken = ask.ask(Me.current().person(), asked);
        return taken.isPresent()
                ? "redirect:" + ui.url("/entraide/mes-demandes/" + taken.get() + "?fait=oui")
                : again(page(ui, form, Map.of(), false, true), response);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @GetMapping("/coordination/telephone")
    JteModel phoneForm(Ui ui) {
        return page(ui, AskForm.empty(Urgency.WEEK.slug(), Privacy.MEMBERS.name()), Map.of(), true, false);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/coordination/telephone")
    Object phone(Ui ui, @ModelAttribute AskForm form, HttpServletResponse response) {
        ReadForm.Reading reading = forms.read(form, true);
        Asked asked = reading.asked();
        if (asked == null) {
            return again(page(ui, form, reading.wrong(), true, false), response);
        }
        UUID request = ask.takeByPhone(Me.current().person(), asked);
        return "redirect:" + ui.url("/entraide/coordination/" + request);
    }

    private JteModel page(Ui ui, AskForm form, Map<String, String> wrong, boolean byPhone, boolean full) {
        String only = whereabouts.only().map(Commune::name).orElse(null);
        String hotline = settings.of(MutualAidSettings.class).hotline();
        return templates.askForm(
                ui, new AskPage(form, wrong, byPhone, only, whereabouts.neighbourhoods(), hotline, full));
    }

    private static JteModel again(JteModel page, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        return page;
    }
}
