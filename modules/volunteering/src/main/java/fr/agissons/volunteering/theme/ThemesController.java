package fr.agissons.volunteering.theme;

import fr.agissons.core.access.Requires;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.mission.VolunteeringPermissions;
import fr.agissons.volunteering.template.StaticTemplates;
import fr.agissons.volunteering.theme.TendThemes.Naming;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where admins arrange the themes of missions, and make up their own. */
@Controller
@RequestMapping(ThemesPage.PATH)
class ThemesController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ArrangeThemes arrange;
    private final TendThemes tend;
    private final OwnThemes own;

    ThemesController(ArrangeThemes arrange, TendThemes tend, OwnThemes own) {
        this.arrange = arrange;
        this.tend = tend;
        this.own = own;
    }

    @Requires(VolunteeringPermissions.ARRANGE_THEMES)
    @GetMapping
    JteModel list(Ui ui, @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        return page(ui, "", FieldErrors.none(), Said.of(ui, said));
    }

    @Requires(VolunteeringPermissions.ARRANGE_THEMES)
    @PostMapping
    Object add(Ui ui, @RequestParam(defaultValue = "") String name, HttpServletResponse response) {
        Naming answer = tend.add(name, ui.t("volunteering.themes.added-one", ""));
        if (answer == Naming.DONE) {
            return Said.after(ui, ThemesPage.PATH, "theme-ajoute");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(ui, name, OwnThemePage.wrong(ui, answer), null);
    }

    @Requires(VolunteeringPermissions.ARRANGE_THEMES)
    @GetMapping("/{theme}")
    JteModel one(Ui ui, @PathVariable String theme) {
        var line = line(theme).orElseThrow(Refusals.NotFound::new);
        return templates.themeOne(ui, new OwnThemePage(line.theme(), line.version(), line.name(), FieldErrors.none()));
    }

    @Requires(VolunteeringPermissions.ARRANGE_THEMES)
    @PostMapping("/{theme}")
    Object rename(
            Ui ui,
            @PathVariable String theme,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletResponse response) {
        var line = line(theme).orElseThrow(Refusals.NotFound::new);
        Naming answer = tend.rename(line.theme(), version, name);
        if (answer == Naming.DONE) {
            return Said.after(ui, ThemesPage.PATH, "theme-renomme");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.themeOne(
                ui, new OwnThemePage(line.theme(), line.version(), name, OwnThemePage.wrong(ui, answer)));
    }

    @Requires(VolunteeringPermissions.ARRANGE_THEMES)
    @PostMapping("/{theme}/{verb}")
    String move(Ui ui, @PathVariable String theme, @PathVariable String verb) {
        ThemeMove move = ThemeMove.of(verb).orElseThrow(Refusals.NotFound::new);
        Theme known = Theme.of(theme)
                .filter(one -> one.number().isEmpty() || own.find(one).isPresent())
                .orElseThrow(Refusals.NotFound::new);
        arrange.move(known, move, ui.t(move.said(), ui.t(known.key())));
        return "redirect:" + ui.url(ThemesPage.PATH);
    }

    private Optional<OwnThemes.Line> line(String slug) {
        return Theme.of(slug).flatMap(own::find);
    }

    private JteModel page(Ui ui, String typed, FieldErrors errors, @Nullable String said) {
        var lines = new ThemesPage.Lines(arrange.proposed(), arrange.missions(), own.all());
        return templates.themeList(ui, new ThemesPage(lines, typed, errors, said));
    }
}
