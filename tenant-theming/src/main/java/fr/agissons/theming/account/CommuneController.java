package fr.agissons.theming.account;

import fr.agissons.core.access.Open;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposes communes while one is being typed; forms work without it. */
@Controller
class CommuneController {
    private final StaticTemplates templates = new StaticTemplates();
    private final CommuneAnswer communes;

    CommuneController(CommuneAnswer communes) {
        this.communes = communes;
    }

    @Open
    @GetMapping("/communes")
    JteModel suggest(@RequestParam(defaultValue = "") String commune) {
        return templates.accountCommunes(communes.suggest(commune));
    }
}
