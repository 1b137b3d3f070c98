package fr.agissons.sharing.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.access.SignedIn;
import fr.agissons.sharing.stock.SharingPermissions;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where those who lend find their libraries, and what is to be done in each. */
@Controller
@RequestMapping("/pret")
class DeskController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadDesk read;

    DeskController(ReadDesk read) {
        this.read = read;
    }

    @SignedIn
    @GetMapping("/gestion")
    JteModel mine(Ui ui) {
        return templates.deskLibraries(ui, read.mine(Me.current()));
    }

    @Requires(SharingPermissions.LEND_FOR_TOWN)
    @GetMapping("/mairie")
    JteModel ofTown(Ui ui) {
        return templates.deskLibraries(ui, read.ofTown());
    }

    @SignedIn
    @GetMapping("/gestion/{library:[0-9a-fA-F-]{36}}")
    JteModel library(Ui ui, @PathVariable UUID library) {
        return templates.deskLibrary(ui, read.page(Me.current(), library));
    }
}
