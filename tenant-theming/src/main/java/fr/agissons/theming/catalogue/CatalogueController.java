package fr.agissons.theming.catalogue;

import fr.agissons.core.access.Open;
import fr.agissons.theming.Ui;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every component in the town's own look, on developers' machines only. */
@Controller
@ConditionalOnProperty("agissons.catalogue")
class CatalogueController {
    private final StaticTemplates templates = new StaticTemplates();

    @Open
    @GetMapping("/_ui")
    JteModel components(Ui ui) {
        return templates.catalogueComponents(ui, new Specimens(ui));
    }

    @Open
    @GetMapping("/_ui/accueil")
    JteModel home(Ui ui) {
        return templates.catalogueHome(ui, new Specimens(ui));
    }

    @Open
    @GetMapping("/_ui/liste")
    JteModel list(Ui ui) {
        return templates.catalogueList(ui, new Specimens(ui));
    }

    @Open
    @GetMapping("/_ui/fiche")
    JteModel detail(Ui ui) {
        return templates.catalogueDetail(ui, new Specimens(ui));
    }

    @Open
    @GetMapping("/_ui/formulaire")
    JteModel form(Ui ui) {
        return templates.catalogueForm(ui, new Specimens(ui));
    }

    @Open
    @GetMapping("/_ui/gestion")
    JteModel staff(Ui ui) {
        return templates.catalogueStaff(ui, new Specimens(ui));
    }

    @Open
    @GetMapping("/_ui/erreur")
    JteModel problem(Ui ui) {
        return ui.problem(404, ui.t("theming.problem.404.help"));
    }
}
