package fr.agissons.console.life;

import fr.agissons.console.template.StaticTemplates;
import fr.agissons.core.access.Operators;
import fr.agissons.core.life.LifeChange;
import fr.agissons.core.life.LifeChange.Reason;
import fr.agissons.core.life.LifeProperties;
import fr.agissons.core.life.TownLife;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closes sites and takes that back: each act on a page of its own, with its reason. */
@Controller
class LifeController {
    private static final String PATH = "/sites/{site}/vie/{act}";

    private final StaticTemplates templates = new StaticTemplates();
    private final Tenants tenants;
    private final TownLife life;
    private final ReadHoldings holdings;
    private final LifeProperties properties;

    LifeController(Tenants tenants, TownLife life, ReadHoldings holdings, LifeProperties properties) {
        this.tenants = tenants;
        this.life = life;
        this.holdings = holdings;
        this.properties = properties;
    }

    /** The act, or the site's own page when it is past doing. */
    @Operators
    @GetMapping(PATH)
    Object ask(Ui ui, @PathVariable String site, @PathVariable String act) {
        Tenant known = site(site);
        Act asked = act(act);
        return Act.in(known.state()).contains(asked)
                ? page(ui, known, asked, LifeForm.EMPTY, FieldErrors.none())
                : "redirect:/sites/" + known.slug();
    }

    @Operators
    @PostMapping(PATH)
    Object act(
            Ui ui, @PathVariable String site, @PathVariable String act, LifeForm form, HttpServletResponse response) {
        Tenant known = site(site);
        Act asked = act(act);
        FieldErrors errors = asked == Act.ERASE ? mistakes(ui, known, form) : FieldErrors.none();
        if (errors.isEmpty()) {
            switch (done(known, asked, form)) {
                case LifeChange.Done done -> {
                    return after(done.site(), asked, form);
                }
                case LifeChange.Refused refused -> errors = errors(ui, refused.reason());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(ui, known, asked, form, errors);
    }

    /** A site that is erased at once has no page to go back to. */
    private static String after(Tenant site, Act act, LifeForm form) {
        return act == Act.ERASE && Delay.NONE.name().equals(form.delay())
                ? "redirect:" + CertificatesPage.PATH + "?fait=" + site.slug()
                : "redirect:/sites/" + site.slug() + "?fait=" + act.word();
    }

    private LifeChange done(Tenant site, Act act, LifeForm form) {
        return switch (act) {
            case SUSPEND -> life.suspend(site.slug(), form.why());
            case RESUME -> life.resume(site.slug(), form.why());
            case KEEP -> life.reopen(site.slug(), form.why());
            case ERASE ->
                life.close(
                        site.slug(),
                        site.host(),
                        form.why(),
                        Delay.chosen(site, form.delay()).orElseThrow().length(properties.grace()));
        };
    }

    private static FieldErrors mistakes(Ui ui, Tenant site, LifeForm form) {
        FieldErrors errors = FieldErrors.none();
        if (form.why().isEmpty()) {
            errors = errors.and("reason", ui.t("console.life.error.reason"));
        }
        if (Delay.chosen(site, form.delay()).isEmpty()) {
            errors = errors.and("delay", ui.t("console.life.error.delay"));
        }
        return form.names(site.slug()) ? errors : errors.and("slug", ui.t("console.life.error.slug", site.slug()));
    }

    private static FieldErrors errors(Ui ui, Reason reason) {
        return switch (reason) {
            case NO_REASON -> FieldErrors.none().and("reason", ui.t("console.life.error.reason"));
            case UNKNOWN_SITE -> throw new Refusals.NotFound();
            case NOT_NOW, OTHER_HOST, OVERTAKEN -> throw new Refusals.Conflict("console.life.error.not-now");
        };
    }

    private JteModel page(Ui ui, Tenant site, Act act, LifeForm form, FieldErrors errors) {
        Holdings lost = act == Act.ERASE ? holdings.of(site) : Holdings.UNASKED;
        return templates.lifeAct(
                ui, new LifePage(site, act, lost, properties.grace().toDays(), form, errors));
    }

    private static Act act(String word) {
        return Act.of(word).orElseThrow(Refusals.NotFound::new);
    }

    private Tenant site(String slug) {
        return tenants.named(slug).orElseThrow(Refusals.NotFound::new);
    }
}
