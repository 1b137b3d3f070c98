package fr.agissons.theming.studio;

import fr.agissons.core.access.Requires;
import fr.agissons.core.tenancy.Look;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.Ui;
import fr.agissons.theming.account.Said;
import fr.agissons.theming.home.HomeLayout;
import fr.agissons.theming.home.HomePages;
import fr.agissons.theming.look.Desk;
import fr.agissons.theming.look.LookPermissions;
import fr.agissons.theming.look.ReadLooks;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where admins compose the home page of their site; by buttons, and by dragging where scripts run. */
@Controller
@RequestMapping(Chapter.STUDIO + "/accueil")
class HomeComposer {
    private final StaticTemplates templates = new StaticTemplates();
    private final ReadLooks looks;
    private final Keeping keeping;
    private final HomePages home;

    HomeComposer(ReadLooks looks, Keeping keeping, HomePages home) {
        this.looks = looks;
        this.keeping = keeping;
        this.home = home;
    }

    @Requires(LookPermissions.DRESS_SITE)
    @GetMapping
    JteModel show(Ui ui, @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        Desk desk = looks.desk();
        Frame frame = Frame.of(Chapter.HOME, desk).saying(Said.of(ui, said));
        return page(ui, frame, HomeForm.of(desk.look(), layout(desk.look())));
    }

    @Requires(LookPermissions.DRESS_SITE)
    @PostMapping
    Object keep(Ui ui, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        Desk desk = looks.desk();
        HomeForm form = HomeForm.read(typed, desk.look(), layout(desk.look()));
        Look look = form.over(desk.look());
        return keeping.keep(ui, Chapter.HOME, typed, form.errors(ui), look, response, frame -> page(ui, frame, form));
    }

    private HomeLayout layout(Look look) {
        return home.layout(Tenancy.current().wearing(look));
    }

    private JteModel page(Ui ui, Frame frame, HomeForm form) {
        return templates.studioHome(ui, new HomeComposition(frame, form));
    }
}
