package fr.agissons.sharing.own;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.limit.Limited;
import fr.agissons.sharing.own.WriteOwn.Written;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where residents begin to lend and write it anew; everything else they do at the desk of every library. */
@Controller
@RequestMapping(OwnFormPage.PATH)
class OwnController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadOwn read;
    private final WriteOwn write;

    OwnController(ReadOwn read, WriteOwn write) {
        this.read = read;
        this.write = write;
    }

    @SignedIn
    @GetMapping
    Object mine(Ui ui) {
        Optional<OwnView> known = read.of(Me.current().person());
        return known.isPresent() ? desk(known.get().id()) : page(ui, null, OwnForm.blank(), Map.of(), List.of());
    }

    @SignedIn
    // Each may ask the national geocoder, whose own limit all towns share.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = "geocoding")
    @PostMapping
    Object found(Ui ui, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        OwnForm form = new OwnForm(typed);
        return read.isOpen()
                ? answer(ui, null, form, write.found(Me.current(), form), response)
                : page(ui, null, form, Map.of(), List.of());
    }

    @SignedIn
    @GetMapping("/reglages")
    Object known(Ui ui) {
        Optional<OwnView> known = read.of(Me.current().person());
        return known.isPresent()
                ? page(ui, known.get(), OwnForm.of(known.get()), Map.of(), List.of())
                : "redirect:" + OwnFormPage.PATH;
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = "geocoding")
    @PostMapping("/reglages")
    Object change(Ui ui, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Optional<OwnView> known = read.of(Me.current().person());
        if (known.isEmpty()) {
            return "redirect:" + OwnFormPage.PATH;
        }
        OwnForm form = new OwnForm(typed);
        return answer(ui, known.get(), form, write.change(Me.current(), known.get(), form), response);
    }

    private Object answer(Ui ui, @Nullable OwnView known, OwnForm form, Written written, HttpServletResponse response) {
        return switch (written) {
            case Written.Saved saved -> desk(saved.library());
            case Written.Refused refused -> {
                response.setStatus(UNPROCESSABLE);
                yield page(ui, known, form, refused.faults(), refused.candidates());
            }
        };
    }

    private static String desk(UUID library) {
        return "redirect:/pret/gestion/" + library;
    }

    private Object page(
            Ui ui,
            @Nullable OwnView known,
            OwnForm form,
            Map<String, String> faults,
            List<GeocodedAddress> candidates) {
        return templates.ownForm(ui, new OwnFormPage(known, read.isOpen(), form, faults, candidates));
    }
}
