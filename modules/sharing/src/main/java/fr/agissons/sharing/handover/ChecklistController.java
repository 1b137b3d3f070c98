package fr.agissons.sharing.handover;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where those who lend say what is to be looked at. */
@Controller
@RequestMapping("/pret/gestion/objets/{model}/controle")
class ChecklistController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final TendChecklist checklist;

    ChecklistController(TendChecklist checklist) {
        this.checklist = checklist;
    }

    @SignedIn
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID model) {
        return templates.handoverChecklist(
                ui,
                new ChecklistPage(checklist.model(Me.current(), model), String.join("\n", checklist.of(model)), null));
    }

    @SignedIn
    @PostMapping
    Object write(
            Ui ui,
            @PathVariable UUID model,
            @RequestParam(defaultValue = "") String questions,
            HttpServletResponse response) {
        Checked known = checklist.model(Me.current(), model);
        List<String> texts = TendChecklist.read(questions);
        String fault = texts.size() > TendChecklist.MOST ? "sharing.checklist.many" : null;
        if (texts.stream().anyMatch(text -> text.length() > TendChecklist.LONGEST)) {
            fault = "sharing.checklist.long";
        }
        if (fault != null) {
            response.setStatus(UNPROCESSABLE);
            return templates.handoverChecklist(ui, new ChecklistPage(known, questions, fault));
        }
        checklist.ask(Me.current(), model, texts);
        return "redirect:" + ui.url("/pret/gestion/objets/" + model);
    }
}
