package fr.agissons.theming.personal;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.core.personal.LeaveTown;
import fr.agissons.core.personal.Obstacle;
import fr.agissons.core.personal.PersonalData;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people see what the site holds on them, take it away, and leave. */
@Controller
class PersonalController {
    private final StaticTemplates templates = new StaticTemplates();
    private final PersonalData data;
    private final LeaveTown leaving;

    PersonalController(PersonalData data, LeaveTown leaving) {
        this.data = data;
        this.leaving = leaving;
    }

    @SignedIn
    @GetMapping(PersonalNavigation.DATA)
    JteModel show(Ui ui) {
        return templates.personalShow(ui, new DataPage(data.of(Me.current().person())));
    }

    // Each time, all modules are asked for all they have.
    @Limited(times = 10, per = Per.HOUR, by = By.PERSON)
    @SignedIn
    @GetMapping(PersonalNavigation.FILE)
    void takeAway(Ui ui, HttpServletResponse response) throws IOException {
        var holdings = data.of(Me.current().person());
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"donnees-" + Tenancy.current().slug() + ".zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        PersonalFile.write(ui, holdings, response.getOutputStream());
    }

    @SignedIn
    @GetMapping(PersonalNavigation.LEAVE)
    JteModel ask(Ui ui) {
        UUID person = Me.current().person();
        return ask(ui, data.obstacles(person), "", FieldErrors.none());
    }

    @SignedIn
    @PostMapping(PersonalNavigation.LEAVE)
    Object leave(
            Ui ui,
            @RequestParam(name = "word", defaultValue = "") String word,
            HttpServletRequest request,
            HttpServletResponse response) {
        Me me = Me.current();
        if (!word.strip().toLowerCase(Locale.ROOT).equals(ui.t("personal.leave.word"))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String error = ui.t("personal.leave.error", ui.t("personal.leave.word"));
            return ask(ui, data.obstacles(me.person()), word, FieldErrors.none().and("word", error));
        }
        List<Obstacle> obstacles = leaving.leave(me);
        if (!obstacles.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return ask(ui, obstacles, word, FieldErrors.none());
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return "redirect:" + ui.url(PersonalNavigation.GONE);
    }

    @Open
    @GetMapping(PersonalNavigation.GONE)
    JteModel gone(Ui ui) {
        return templates.personalGone(ui);
    }

    private JteModel ask(Ui ui, List<Obstacle> obstacles, String word, FieldErrors errors) {
        var holdings = data.of(Me.current().person());
        return templates.personalLeave(ui, new LeavePage(new DataPage(holdings), obstacles, word, errors));
    }
}
