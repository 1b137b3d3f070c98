package fr.agissons.participatorybudget.works.page;

import fr.agissons.core.access.Requires;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.project.ProjectPicture;
import fr.agissons.participatorybudget.project.run.ReadPicture;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.participatorybudget.works.ReadWorks;
import fr.agissons.participatorybudget.works.Status;
import fr.agissons.participatorybudget.works.TendWorks;
import fr.agissons.participatorybudget.works.WorksView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.picture.NoPicture;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where the services write what becomes of a chosen project. */
@Controller
@RequestMapping("/budget-participatif/suivi/{project}")
class WorksDeskController {
    private static final int UNPROCESSABLE = 422;
    private static final Map<String, String> SAID = Map.of(
            "etat", "budget.works.said.status",
            "etape", "budget.works.said.step",
            "etape-corrigee", "budget.works.said.step-corrected",
            "etape-retiree", "budget.works.said.step-dropped",
            "depense", "budget.works.said.expense",
            "nouvelle", "budget.works.said.news");

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadWorks read;
    private final TendWorks tend;
    private final ReadPicture pictures;

    WorksDeskController(ReadWorks read, TendWorks tend, ReadPicture pictures) {
        this.read = read;
        this.tend = tend;
        this.pictures = pictures;
    }

    @Requires(BudgetPermissions.STUDY)
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID project, @RequestParam(name = "fait", defaultValue = "") String done) {
        return templates.worksDesk(ui, new WorksDeskPage(story(project), Map.of(), Map.of(), SAID.get(done)));
    }

    @Requires(BudgetPermissions.STUDY)
    @PostMapping("/etat")
    Object become(
            Ui ui, @PathVariable UUID project, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        WorksView.Story story = story(project);
        WorksForm form = new WorksForm(typed);
        Status status = form.status().orElse(Status.PREPARED);
        LocalDate due = form.day("due");
        String words = form.words("reason", status.needsReason());
        if (!form.wrong().isEmpty()) {
            return again(ui, story, form, response);
        }
        tend.become(project, status, due, words);
        return back(ui, story, "etat");
    }

    @Requires(BudgetPermissions.STUDY)
    @PostMapping("/etapes")
    Object plan(
            Ui ui, @PathVariable UUID project, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        WorksView.Story story = story(project);
        WorksForm form = new WorksForm(typed);
        String title = form.title();
        LocalDate day = form.day("planned");
        if (!form.wrong().isEmpty()) {
            return again(ui, story, form, response);
        }
        tend.plan(project, title, day);
        return back(ui, story, "etape");
    }

    @Requires(BudgetPermissions.STUDY)
    @PostMapping("/etapes/{step}/faite")
    String reach(Ui ui, @PathVariable UUID project, @PathVariable UUID step) {
        WorksView.Story story = story(project);
        tend.reach(project, step);
        return back(ui, story, "etape");
    }

    @Requires(BudgetPermissions.STUDY)
    @PostMapping("/depenses")
    Object spend(
            Ui ui, @PathVariable UUID project, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        WorksView.Story story = story(project);
        WorksForm form = new WorksForm(typed);
        long cents = form.cents(story.works());
        LocalDate day = form.day("paid");
        if (day == null) {
            form.wrong("paid", "budget.form.day");
        }
        // Whoever spends more than the price says why, and everybody reads it.
        boolean over =
                cents > 0 && story.works().spentCents() + cents > story.works().cents();
        String words = form.words("label", over);
        if (words.isEmpty()) {
            form.wrong("label", "budget.works.wrong.label");
        }
        if (!form.wrong().isEmpty() || day == null) {
            return again(ui, story, form, response);
        }
        tend.spend(project, cents, day, words);
        return back(ui, story, "depense");
    }

    @Requires(BudgetPermissions.STUDY)
    // Reading a picture costs more than anything else somebody asks for.
    @Limited(times = 120, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/nouvelles")
    Object tell(
            Ui ui,
            @PathVariable UUID project,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "photo", required = false) @Nullable MultipartFile sent,
            HttpServletResponse response) {
        WorksView.Story story = story(project);
        WorksForm form = new WorksForm(typed);
        String words = form.words("news", true);
        ProjectPicture picture = form.wrong().isEmpty() ? picture(form, sent) : null;
        if (!form.wrong().isEmpty()) {
            return again(ui, story, form, response);
        }
        tend.tell(project, words, picture);
        return back(ui, story, "nouvelle");
    }

    private @Nullable ProjectPicture picture(WorksForm form, @Nullable MultipartFile sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        String alt = form.typed().getOrDefault("alt", "").strip();
        if (alt.isEmpty() || alt.length() > ProjectPicture.LONGEST_ALT) {
            form.wrong("alt", "budget.form.alt-wrong");
            return null;
        }
        try {
            return pictures.keep(sent, alt);
        } catch (NoPicture refused) {
            form.wrong("photo", refused.key());
            return null;
        }
    }

    private JteModel again(Ui ui, WorksView.Story story, WorksForm form, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        return templates.worksDesk(ui, new WorksDeskPage(story, form.typed(), form.wrong(), null));
    }

    private WorksView.Story story(UUID project) {
        return read.story(project, null).orElseThrow(Refusals.NotFound::new);
    }

    private static String back(Ui ui, WorksView.Story story, String done) {
        return "redirect:" + ui.url(story.works().desk() + "?fait=" + done);
    }
}
