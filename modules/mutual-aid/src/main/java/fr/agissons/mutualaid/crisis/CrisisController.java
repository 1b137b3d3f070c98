package fr.agissons.mutualaid.crisis;

import fr.agissons.core.access.Requires;
import fr.agissons.core.settings.Settings;
import fr.agissons.mutualaid.rule.MutualAidPermissions;
import fr.agissons.mutualaid.rule.MutualAidSettings;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an admin turns crisis mode on and off, and the town sees where help is missing. */
@Controller
@RequestMapping("/entraide")
class CrisisController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadCrisis read;
    private final DeclareCrisis crisis;
    private final Settings settings;

    CrisisController(ReadCrisis read, DeclareCrisis crisis, Settings settings) {
        this.read = read;
        this.crisis = crisis;
        this.settings = settings;
    }

    @Requires(MutualAidPermissions.DECLARE_CRISIS)
    @GetMapping("/administration/crise")
    JteModel show(Ui ui) {
        return page(ui, CrisisForm.empty(settings.of(MutualAidSettings.class).hotline()), Map.of());
    }

    @Requires(MutualAidPermissions.DECLARE_CRISIS)
    @PostMapping("/administration/crise/declarer")
    Object declare(Ui ui, @ModelAttribute CrisisForm form, HttpServletResponse response) {
        Map<String, String> wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return again(page(ui, form, wrong), response);
        }
        crisis.declare(form.said(), form.number(), form.why());
        return "redirect:" + ui.url(CrisisPage.PATH);
    }

    @Requires(MutualAidPermissions.DECLARE_CRISIS)
    @PostMapping("/administration/crise/lever")
    Object lift(Ui ui, @ModelAttribute CrisisForm form, HttpServletResponse response) {
        String reason = form.why();
        if (reason.isEmpty() || reason.length() > CrisisForm.LONGEST_REASON) {
            return again(page(ui, form, Map.of("reason", "mutualaid.crisis.reason-missing")), response);
        }
        crisis.lift(reason);
        return "redirect:" + ui.url(CrisisPage.PATH);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @GetMapping("/coordination/quartiers")
    JteModel parts(Ui ui) {
        return templates.crisisParts(ui, new PartsPage(read.parts()));
    }

    private JteModel page(Ui ui, CrisisForm form, Map<String, String> wrong) {
        return templates.crisisShow(ui, new CrisisPage(read.now().orElse(null), form, wrong));
    }

    private static JteModel again(JteModel page, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        return page;
    }
}
