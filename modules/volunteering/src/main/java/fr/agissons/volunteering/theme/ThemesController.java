package fr.agissons.volunteering.theme;

import fr.agissons.core.access.Requires;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.mission.VolunteeringPermissions;
import fr.agissons.volunteering.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where admins arrange the themes of missions. */
@Controller
@RequestMapping(ThemesPage.PATH)
class ThemesController {
    private final StaticTemplates templates = new StaticTemplates();
    private final ArrangeThemes arrange;

    ThemesController(ArrangeThemes arrange) {
        this.arrange = arrange;
    }

    @Requires(VolunteeringPermissions.ARRANGE_THEMES)
    @GetMapping
    JteModel list(Ui ui) {
        return templates.themeList(ui, new ThemesPage(arrange.proposed(), arrange.missions()));
    }

    @Requires(VolunteeringPermissions.ARRANGE_THEMES)
    @PostMapping("/{theme}/monter")
    String up(Ui ui, @PathVariable String theme) {
        Theme known = known(theme);
        arrange.move(known, true, ui.t("volunteering.themes.moved", ui.t(known.key())));
        return back(ui);
    }

    @Requires(VolunteeringPermissions.ARRANGE_THEMES)
    @PostMapping("/{theme}/descendre")
    String down(Ui ui, @PathVariable String theme) {
        Theme known = known(theme);
        arrange.move(known, false, ui.t("volunteering.themes.moved", ui.t(known.key())));
        return back(ui);
    }

    @Requires(VolunteeringPermissions.ARRANGE_THEMES)
    @PostMapping("/{theme}/archiver")
    String archive(Ui ui, @PathVariable String theme) {
        Theme known = known(theme);
        arrange.archive(known, ui.t("volunteering.themes.archived-one", ui.t(known.key())));
        return back(ui);
    }

    @Requires(VolunteeringPermissions.ARRANGE_THEMES)
    @PostMapping("/{theme}/proposer")
    String propose(Ui ui, @PathVariable String theme) {
        Theme known = known(theme);
        arrange.propose(known, ui.t("volunteering.themes.proposed-one", ui.t(known.key())));
        return back(ui);
    }

    private static Theme known(String slug) {
        return Theme.of(slug).orElseThrow(Refusals.NotFound::new);
    }

    private static String back(Ui ui) {
        return "redirect:" + ui.url(ThemesPage.PATH);
    }
}
