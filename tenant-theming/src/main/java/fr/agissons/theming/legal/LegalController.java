package fr.agissons.theming.legal;

import fr.agissons.core.access.Open;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Head;
import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who publishes the site, who can use it, what it knows of people, and where everything is. */
@Controller
class LegalController {
    /** When these texts were last looked at as a whole; a town that looked again says so in its own words. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 22);

    @Open
    @GetMapping("/mentions-legales")
    JteModel notice(Ui ui) {
        return page(
                ui,
                "legal.notice",
                articles(ui, "legal.notice.date")
                        .addOwn("legal.publisher")
                        .addOwn("legal.director")
                        .addOwn("legal.host")
                        .add("legal.contents")
                        .add("legal.report")
                        .add("legal.engine"));
    }

    @Open
    @GetMapping("/accessibilite")
    JteModel accessibility(Ui ui) {
        return page(
                ui,
                "legal.access",
                articles(ui, "legal.access.date")
                        .add("legal.access.state")
                        .add("legal.access.results")
                        .add("legal.access.gaps")
                        .add("legal.access.means")
                        .addOwn("legal.access.plan")
                        .add("legal.access.contact")
                        .add(
                                "legal.access.recourse",
                                link(
                                        ui.t("legal.access.recourse.form"),
                                        "https://formulaire.defenseurdesdroits.fr/formulaire_saisine/"),
                                link(
                                        ui.t("legal.access.recourse.delegates"),
                                        "https://www.defenseurdesdroits.fr/carte-des-delegues")));
    }

    @Open
    @GetMapping("/confidentialite")
    JteModel privacy(Ui ui) {
        return page(
                ui,
                "legal.privacy",
                articles(ui, "legal.privacy.date")
                        .add("legal.privacy.controller")
                        .add("legal.privacy.cookies")
                        .add("legal.privacy.data")
                        .add("legal.privacy.purposes")
                        .add("legal.privacy.identity")
                        .add("legal.privacy.recipients")
                        .add("legal.privacy.retention")
                        .add(
                                "legal.privacy.rights",
                                link(ui.t("legal.privacy.rights.mine"), "/moi/donnees"),
                                link(ui.t("legal.privacy.rights.cnil"), "https://www.cnil.fr/fr/plaintes")));
    }

    /** The rules content is hidden for, and no others: article 14 of Regulation (EU) 2022/2065. */
    @Open
    @GetMapping("/regles")
    JteModel rules(Ui ui) {
        return page(
                ui,
                "legal.rules",
                articles(ui, "legal.notice.date")
                        .add("legal.rules.forbidden")
                        .add("legal.rules.tell")
                        .add("legal.rules.decision")
                        .add("legal.rules.appeal"));
    }

    @Open
    @GetMapping("/plan-du-site")
    JteModel siteMap(Ui ui) {
        return ui.legalSiteMap(ui, Head.of(ui.t("legal.map.title")).lead(ui.t("legal.map.lead")));
    }

    private static JteModel page(Ui ui, String key, Articles articles) {
        Head head =
                Head.of(ui.t(key + ".title")).lead(articles.lead(key + ".lead")).narrow();
        return ui.legalPage(ui, head, articles.written());
    }

    private static Articles articles(Ui ui, String dateKey) {
        Tenant tenant = Tenancy.current();
        return new Articles(ui, tenant, dated(tenant.wording().get(dateKey + ".fr")));
    }

    private static LocalDate dated(@Nullable String own) {
        try {
            return own == null ? WRITTEN : LocalDate.parse(own);
        } catch (DateTimeException typedOtherwise) {
            return WRITTEN;
        }
    }

    private static Action link(String label, String address) {
        return Action.quiet(label, address);
    }
}
