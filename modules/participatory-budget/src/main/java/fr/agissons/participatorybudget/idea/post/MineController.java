package fr.agissons.participatorybudget.idea.post;

import static java.util.Map.entry;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.idea.IdeaDetails;
import fr.agissons.participatorybudget.idea.TendIdeas;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where residents look after the ideas they wrote: look over, publish, change, take back. */
@Controller
@RequestMapping(MyIdeasPage.PATH)
class MineController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final Map<String, String> SAID = Map.ofEntries(
            entry("publiee", "budget.idea.said.published"),
            entry("gardee", "budget.idea.said.kept"),
            entry("modifiee", "budget.idea.said.changed"),
            entry("retiree", "budget.idea.said.withdrawn"),
            entry("supprimee", "budget.idea.said.discarded"),
            entry("precisee", "budget.idea.said.clarified"),
            entry("invitee", "budget.idea.said.invited"),
            entry("signee", "budget.idea.said.signed"),
            entry("declinee", "budget.idea.said.declined"),
            entry("quittee", "budget.idea.said.left"),
            entry("photo", "budget.idea.said.photo"));

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadMine read;
    private final ReadIdeaForm forms;
    private final TendIdeas tend;
    private final Editions editions;

    MineController(ReadMine read, ReadIdeaForm forms, TendIdeas tend, Editions editions) {
        this.read = read;
        this.forms = forms;
        this.tend = tend;
        this.editions = editions;
    }

    @SignedIn
    @GetMapping
    JteModel mine(Ui ui, @RequestParam(name = "fait", defaultValue = "") String done) {
        return templates.ideaMine(ui, read.all(Me.current(), SAID.get(done)));
    }

    @SignedIn
    @GetMapping("/{idea}")
    JteModel one(Ui ui, @PathVariable UUID idea, @RequestParam(name = "fait", defaultValue = "") String done) {
        return templates.ideaOwn(ui, read.page(Me.current(), idea, "", FieldErrors.none(), SAID.get(done), null));
    }

    @SignedIn
    @GetMapping("/{idea}/modifier")
    JteModel edit(Ui ui, @PathVariable UUID idea) {
        MyIdea own = read.one(Me.current(), idea);
        return form(ui, own, own.form(), Map.of(), own.isFree() ? null : "budget.idea.settled");
    }

    @SignedIn
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/{idea}/modifier")
    Object change(
            Ui ui,
            @PathVariable UUID idea,
            @ModelAttribute IdeaForm form,
            @RequestParam(defaultValue = "") String step,
            HttpServletResponse response) {
        MyIdea own = read.one(Me.current(), idea);
        boolean later = own.isDraft() && step.equals(IdeaFormPage.LATER);
        ReadIdeaForm.Reading reading = forms.read(form, edition(own), later);
        IdeaDetails details = reading.details();
        if (details == null) {
            response.setStatus(UNPROCESSABLE);
            return form(ui, own, form, reading.wrong(), null);
        }
        TendIdeas.Change change = tend.change(Me.current(), idea, form.versionSeen(own.version()), details);
        if (change != TendIdeas.Change.DONE) {
            response.setStatus(CONFLICT);
            MyIdea now = read.one(Me.current(), idea);
            return form(ui, now, form.onto(now.version()), Map.of(), change.key());
        }
        if (later) {
            return back(ui, own.path(), "gardee");
        }
        return own.isDraft() ? "redirect:" + ui.url(own.path() + "/verifier") : back(ui, own.path(), "modifiee");
    }

    @SignedIn
    @GetMapping("/{idea}/verifier")
    Object check(Ui ui, @PathVariable UUID idea) {
        CheckPage page = read.check(Me.current(), idea, null);
        if (!page.idea().isDraft()) {
            return "redirect:" + ui.url(page.idea().path());
        }
        return page.idea().isWhole()
                ? templates.ideaCheck(ui, page)
                : "redirect:" + ui.url(page.idea().path() + "/modifier");
    }

    @SignedIn
    @PostMapping("/{idea}/publier")
    Object publish(Ui ui, @PathVariable UUID idea, HttpServletResponse response) {
        if (tend.publish(Me.current(), idea)) {
            return back(ui, MyIdea.path(idea), "publiee");
        }
        response.setStatus(CONFLICT);
        return templates.ideaCheck(ui, read.check(Me.current(), idea, "budget.idea.form.closed"));
    }

    @SignedIn
    @PostMapping("/{idea}/retirer")
    Object withdraw(Ui ui, @PathVariable UUID idea, HttpServletResponse response) {
        if (tend.withdraw(Me.current(), idea)) {
            return back(ui, MyIdea.path(idea), "retiree");
        }
        response.setStatus(CONFLICT);
        return templates.ideaOwn(
                ui, read.page(Me.current(), idea, "", FieldErrors.none(), null, "budget.idea.settled"));
    }

    @SignedIn
    @PostMapping("/{idea}/supprimer")
    String discard(Ui ui, @PathVariable UUID idea) {
        tend.discard(Me.current(), idea);
        return back(ui, MyIdeasPage.PATH, "supprimee");
    }

    private JteModel form(Ui ui, MyIdea own, IdeaForm form, Map<String, String> wrong, @Nullable String refused) {
        return templates.ideaForm(ui, new IdeaFormPage(own.id(), own.isDraft(), edition(own), form, wrong, refused));
    }

    private EditionView edition(MyIdea own) {
        return editions.any(own.edition()).orElseThrow(Refusals.NotFound::new);
    }

    private static String back(Ui ui, String path, String done) {
        return "redirect:" + ui.url(path + "?fait=" + done);
    }
}
