package fr.agissons.sharing.desk;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.sharing.desk.WriteLibrary.Written;
import fr.agissons.sharing.stock.SharingPermissions;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a library is opened, and its words, hours and rules are written. */
@Controller
@RequestMapping("/pret")
class LibraryController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadDesk read;
    private final WriteLibrary write;

    LibraryController(ReadDesk read, WriteLibrary write) {
        this.read = read;
        this.write = write;
    }

    @SignedIn
    @GetMapping("/gestion/nouveau")
    Object blank(Ui ui) {
        List<OrganisationCard> organisations = write.organisations(Me.current());
        return organisations.isEmpty()
                ? "redirect:/pret/gestion"
                : templates.deskLibraryForm(
                        ui, new LibraryFormPage(null, false, organisations, LibraryForm.blank(), Map.of(), List.of()));
    }

    @SignedIn
    // Each may ask the national geocoder, whose own limit all towns share.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = "geocoding")
    @PostMapping("/gestion/nouveau")
    Object found(Ui ui, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        LibraryForm form = new LibraryForm(typed);
        return answer(ui, null, false, form, write.found(Me.current(), form, false), response);
    }

    @Requires(SharingPermissions.LEND_FOR_TOWN)
    @GetMapping("/mairie/nouveau")
    JteModel blankOfTown(Ui ui) {
        return templates.deskLibraryForm(
                ui, new LibraryFormPage(null, true, List.of(), LibraryForm.blank(), Map.of(), List.of()));
    }

    @Requires(SharingPermissions.LEND_FOR_TOWN)
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = "geocoding")
    @PostMapping("/mairie/nouveau")
    Object foundOfTown(Ui ui, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        LibraryForm form = new LibraryForm(typed);
        return answer(ui, null, true, form, write.found(Me.current(), form, true), response);
    }

    @SignedIn
    @GetMapping("/gestion/{library:[0-9a-fA-F-]{36}}/reglages")
    Object known(Ui ui, @PathVariable UUID library) {
        LibraryView view = read.library(Me.current(), library);
        if (view.own()) {
            return "redirect:" + view.settingsPath();
        }
        return templates.deskLibraryForm(
                ui, new LibraryFormPage(view, false, List.of(), LibraryForm.of(view), Map.of(), List.of()));
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = "geocoding")
    @PostMapping("/gestion/{library:[0-9a-fA-F-]{36}}/reglages")
    Object change(
            Ui ui, @PathVariable UUID library, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        LibraryView view = read.library(Me.current(), library);
        if (view.own()) {
            return "redirect:" + view.settingsPath();
        }
        LibraryForm form = new LibraryForm(typed);
        return answer(ui, view, false, form, write.change(Me.current(), view, form), response);
    }

    private Object answer(
            Ui ui,
            @Nullable LibraryView view,
            boolean ofTown,
            LibraryForm form,
            Written written,
            HttpServletResponse response) {
        return switch (written) {
            case Written.Saved saved -> "redirect:/pret/gestion/" + saved.library();
            case Written.Refused refused -> {
                List<OrganisationCard> organisations =
                        view == null && !ofTown ? write.organisations(Me.current()) : List.of();
                response.setStatus(UNPROCESSABLE);
                yield templates.deskLibraryForm(
                        ui,
                        new LibraryFormPage(view, ofTown, organisations, form, refused.faults(), refused.candidates()));
            }
        };
    }
}
