package fr.agissons.theming.home;

import fr.agissons.core.access.Open;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Opens a town's site. */
@Controller
class HomeController {
    private final HomePages pages;

    HomeController(HomePages pages) {
        this.pages = pages;
    }

    @Open
    @GetMapping("/")
    JteModel show(Ui ui) {
        return pages.page(ui, Tenancy.current());
    }
}
