package fr.agissons.theming.account;

import fr.agissons.core.access.Open;
import fr.agissons.core.limit.Limited;
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
    // A library's readers share one address and each letter typed asks once; the answer comes from memory.
    @Limited(times = 600, per = Limited.Per.MINUTE, by = Limited.By.ADDRESS)
    @GetMapping("/communes")
    JteModel suggest(@RequestParam(defaultValue = "") String commune) {
        return templates.accountCommunes(communes.suggest(commune));
    }
}
