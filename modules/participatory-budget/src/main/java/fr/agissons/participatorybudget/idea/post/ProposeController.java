package fr.agissons.participatorybudget.idea.post;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.idea.IdeaDetails;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.TendIdeas;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a resident writes an idea; it is a draft of theirs until they have looked it over and publish it. */
@Controller
@RequestMapping(IdeaRule.PATH)
class ProposeController {
    private static final UUID NONE = new UUID(0, 0);
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadIdeaForm forms;
    private final TendIdeas tend;
    private final SimilarIdeas similar;
    private final Editions editions;
    private final TownClock clock;

    ProposeController(ReadIdeaForm forms, TendIdeas tend, SimilarIdeas similar, Editions editions, TownClock clock) {
        this.forms = forms;
        this.tend = tend;
        this.similar = similar;
        this.editions = editions;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/proposer")
    JteModel form(Ui ui, @RequestParam(name = "edition", defaultValue = "") String slug) {
        List<EditionView> taking = editions.published().stream()
                .filter(one -> one.isIn(Phase.IDEAS, clock.now()))
                .toList();
        Optional<EditionView> open = taking.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .or(() -> taking.stream().findFirst());
        IdeaForm blank = IdeaForm.blank(open.map(one -> one.id().toString()).orElse(""));
        return templates.ideaForm(ui, new IdeaFormPage(null, true, open.orElse(null), blank, Map.of(), null));
    }

    @SignedIn
    // A form sent back for a slip counts too; nobody has thirty ideas in an hour.
    @Limited(times = 30, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/proposer")
    Object propose(
            Ui ui,
            @ModelAttribute IdeaForm form,
            @RequestParam(defaultValue = "") String step,
            HttpServletResponse response) {
        Optional<EditionView> found = id(form.edition()).flatMap(editions::shown);
        if (found.isEmpty()) {
            return again(ui, null, form, Map.of(), CONFLICT, response);
        }
        EditionView edition = found.get();
        boolean later = step.equals(IdeaFormPage.LATER);
        ReadIdeaForm.Reading reading = forms.read(form, edition, later);
        IdeaDetails details = reading.details();
        if (details == null) {
            return again(ui, edition, form, reading.wrong(), UNPROCESSABLE, response);
        }
        return tend.draft(Me.current(), edition.id(), details)
                .<Object>map(idea -> "redirect:" + ui.url(MyIdea.path(idea) + (later ? "?fait=gardee" : "/verifier")))
                .orElseGet(() -> again(ui, edition, form, Map.of(), CONFLICT, response));
    }

    private JteModel again(
            Ui ui,
            @Nullable EditionView edition,
            IdeaForm form,
            Map<String, String> wrong,
            int status,
            HttpServletResponse response) {
        response.setStatus(status);
        String refused = status == CONFLICT ? "budget.idea.form.closed" : null;
        return templates.ideaForm(ui, new IdeaFormPage(null, true, edition, form, wrong, refused));
    }

    /** A piece of the form's page: what is like the idea being typed. */
    @SignedIn
    @Limited(times = 120, per = Limited.Per.MINUTE, by = Limited.By.PERSON)
    @GetMapping("/semblables")
    JteModel similar(
            Ui ui,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(name = "sauf", defaultValue = "") String self,
            @RequestParam(defaultValue = "") String title) {
        String typed = PlainText.line(title);
        String known = typed.substring(0, Math.min(typed.length(), IdeaDetails.LONGEST_TITLE));
        return templates.ideaAlike(ui, similar.find(id(edition).orElse(NONE), id(self).orElse(NONE), known, ""));
    }

    private static Optional<UUID> id(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
