package fr.agissons.participatorybudget.edition.run;

import fr.agissons.core.access.Requires;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EditionWords;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.RepeatEdition;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
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

/** Where those who run the budget begin an edition and write it, chapter by chapter. */
@Controller
@RequestMapping(EditionView.ADMINISTRATION)
class ChapterController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final String CHAPTER = "/{round}/{chapter:textes|calendrier|electeurs|vote|comptage}";
    private static final String NEW = EditionView.ADMINISTRATION + "/nouvelle";
    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final TendEditions tend;
    private final RepeatEdition repeat;
    private final WordsChapter words;
    private final List<Chapter> chapters;

    ChapterController(
            Editions editions, TendEditions tend, RepeatEdition repeat, WordsChapter words, List<Chapter> chapters) {
        this.editions = editions;
        this.tend = tend;
        this.repeat = repeat;
        this.words = words;
        this.chapters = chapters;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping("/nouvelle")
    JteModel begin(Ui ui) {
        return templates.runForm(ui, beginning(ui, Map.of(), Map.of()));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/nouvelle")
    Object begun(Ui ui, @RequestParam Map<String, String> parameters, HttpServletResponse response) {
        Typed typed = new Typed(parameters);
        EditionWords said = WordsChapter.read(typed);
        if (!typed.faults().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return templates.runForm(ui, beginning(ui, parameters, typed.faults()));
        }
        UUID earlier = Beginning.like(typed);
        UUID begun = earlier == null ? tend.begin(said) : repeat.begin(earlier, said);
        return "redirect:" + ui.url(EditionView.ADMINISTRATION + "/" + begun);
    }

    private ChapterPage beginning(Ui ui, Map<String, String> typed, Map<String, String> wrong) {
        return new ChapterPage(
                null,
                "budget.run.new",
                NEW,
                Beginning.fields(ui, words.fields(ui, typed), editions.all(), typed),
                "0",
                wrong,
                null);
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping(CHAPTER)
    JteModel show(Ui ui, @PathVariable UUID round, @PathVariable String chapter) {
        EditionView edition = edition(round);
        Chapter asked = chapter(chapter);
        return templates.runForm(
                ui,
                page(ui, edition, asked, asked.known(edition), Integer.toString(edition.version()), Map.of(), null));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping(CHAPTER)
    Object write(
            Ui ui,
            @PathVariable UUID round,
            @PathVariable String chapter,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response) {
        EditionView edition = edition(round);
        Chapter asked = chapter(chapter);
        Typed typed = new Typed(parameters);
        String version = typed.line("version");
        if (!version.matches("[0-9]{1,9}")) {
            version = Integer.toString(edition.version());
        }
        try {
            asked.write(edition, Integer.parseInt(version), typed);
        } catch (Refusals.Conflict overtaken) {
            response.setStatus(CONFLICT);
            EditionView now = edition(round);
            String last = Integer.toString(now.version());
            return templates.runForm(ui, page(ui, now, asked, parameters, last, Map.of(), overtaken.messageKey()));
        }
        if (typed.faults().isEmpty()) {
            return "redirect:" + ui.url(edition.adminPath());
        }
        response.setStatus(UNPROCESSABLE);
        return templates.runForm(ui, page(ui, edition, asked, parameters, version, typed.faults(), null));
    }

    private static ChapterPage page(
            Ui ui,
            EditionView edition,
            Chapter chapter,
            Map<String, String> typed,
            String version,
            Map<String, String> wrong,
            @Nullable String refused) {
        return new ChapterPage(
                edition,
                chapter.key(),
                edition.adminPath() + "/" + chapter.slug(),
                chapter.fields(ui, typed),
                version,
                wrong,
                refused);
    }

    private EditionView edition(UUID round) {
        return editions.any(round).orElseThrow(Refusals.NotFound::new);
    }

    private Chapter chapter(String slug) {
        return chapters.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
    }
}
