package fr.agissons.theming.studio;

import fr.agissons.core.access.Requires;
import fr.agissons.core.module.Modules;
import fr.agissons.core.tenancy.Look;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.look.Desk;
import fr.agissons.theming.look.LookPermissions;
import fr.agissons.theming.look.ReadLooks;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where admins draft how their site looks and speaks. */
@Controller
@RequestMapping(Chapter.STUDIO)
class StudioController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadLooks looks;
    private final Keeping keeping;
    private final Modules modules;
    private final Messages messages;

    StudioController(ReadLooks looks, Keeping keeping, Modules modules, Messages messages) {
        this.looks = looks;
        this.keeping = keeping;
        this.modules = modules;
        this.messages = messages;
    }

    @Requires(LookPermissions.DRESS_SITE)
    @GetMapping
    JteModel colours(Ui ui, @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        Desk desk = looks.desk();
        return colours(ui, Frame.of(Chapter.COLOURS, desk).saying(Said.of(ui, said)), ColourForm.of(desk.look()));
    }

    private JteModel colours(Ui ui, Frame frame, ColourForm form) {
        return templates.studioColours(ui, new ColoursPage(frame, form));
    }

    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping
    Object keepColours(Ui ui, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Desk desk = looks.desk();
        ColourForm form = ColourForm.read(typed, desk.look());
        Look look = form.over(desk.look());
        return keeping.keep(
                ui, Chapter.COLOURS, typed, form.errors(ui), look, response, frame -> colours(ui, frame, form));
    }

    /** What comes of the colours that stand in the form, as they are typed. */
    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping("/lisibilite")
    JteModel findings(Ui ui, @RequestParam Map<String, String> typed) {
        Desk desk = looks.desk();
        ColourForm form = ColourForm.read(typed, desk.look());
        var page = new ColoursPage(Frame.of(Chapter.COLOURS, desk), form);
        return templates.studioFindings(ui, page.findings());
    }

    @Requires(LookPermissions.DRESS_SITE)
    @GetMapping("/mots")
    JteModel words(Ui ui, @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        Desk desk = looks.desk();
        return words(ui, Frame.of(Chapter.WORDS, desk).saying(Said.of(ui, said)), WordForm.of(desk.look(), all()));
    }

    private JteModel words(Ui ui, Frame frame, WordForm form) {
        List<Word> ofModules = Word.ofModules(modules, Tenancy.current());
        return templates.studioWords(ui, new WordsPage(frame, form, Word.ALWAYS, ofModules, messages));
    }

    private List<Word> all() {
        return Stream.concat(Word.ALWAYS.stream(), Word.ofModules(modules, Tenancy.current()).stream())
                .toList();
    }

    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping("/mots")
    Object keepWords(Ui ui, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Desk desk = looks.desk();
        WordForm form = WordForm.read(typed, desk.look(), all());
        Look look = form.over(desk.look(), all());
        return keeping.keep(
                ui, Chapter.WORDS, typed, form.errors(ui, all()), look, response, frame -> words(ui, frame, form));
    }
}
