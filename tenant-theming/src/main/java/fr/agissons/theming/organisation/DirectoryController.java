package fr.agissons.theming.organisation;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.people.organisation.OrganisationDirectory.Place;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public directory of organisations and the page of each. */
@Controller
@RequestMapping("/organisations")
class DirectoryController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadOrganisations read;

    DirectoryController(ReadOrganisations read) {
        this.read = read;
    }

    @Open
    @GetMapping
    JteModel list(
            Ui ui,
            @RequestParam(name = "apres", required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID id) {
        var place = after == null || id == null ? null : new Place(after, id);
        return templates.organisationDirectory(ui, read.directory(place));
    }

    @Open
    @GetMapping("/{slug}")
    JteModel show(
            Ui ui,
            @PathVariable String slug,
            @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        return templates.organisationShow(ui, read.page(slug, Me.find(), Said.of(ui, said)));
    }
}
