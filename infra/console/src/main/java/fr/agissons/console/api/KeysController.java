package fr.agissons.console.api;

import fr.agissons.console.template.StaticTemplates;
import fr.agissons.core.access.Operators;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where operators make keys for programs and withdraw them. */
@Controller
@RequestMapping(KeysPage.PATH)
class KeysController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ApiKeys keys;

    KeysController(ApiKeys keys) {
        this.keys = keys;
    }

    @Operators
    @GetMapping
    JteModel list(Ui ui, @RequestParam(name = "fait", required = false) @Nullable String done) {
        return page(ui, null, "", FieldErrors.none(), done);
    }

    /** Shows the new key in its answer: it is written down nowhere it could be read again. */
    @Operators
    @Limited(times = 20, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping
    JteModel make(Ui ui, @RequestParam(defaultValue = "") String label, HttpServletResponse response) {
        String text = label.strip();
        if (text.isEmpty()
                || text.length() > ApiKeys.LONGEST_LABEL
                || text.chars().anyMatch(Character::isISOControl)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(ui, null, label, FieldErrors.none().and("label", ui.t("console.keys.error.label")), null);
        }
        return page(ui, keys.make(text).text(), "", FieldErrors.none(), null);
    }

    @Operators
    @PostMapping("/{key}/retirer")
    String withdraw(@PathVariable UUID key) {
        if (!keys.withdraw(key)) {
            throw new Refusals.NotFound();
        }
        return "redirect:" + KeysPage.PATH + "?fait=retiree";
    }

    private JteModel page(Ui ui, @Nullable String made, String label, FieldErrors errors, @Nullable String done) {
        return templates.apiKeys(ui, new KeysPage(keys.all(), made, label, errors, done));
    }
}
