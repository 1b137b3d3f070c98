package fr.agissons.mutualaid.directory;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.text.PlainText;
import fr.agissons.mutualaid.directory.SkillPage.Trouble;
import fr.agissons.mutualaid.rule.MutualAidPermissions;
import fr.agissons.mutualaid.skill.TendSkills;
import fr.agissons.mutualaid.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the town reads what was reported, and takes offers from everybody's sight. */
@Controller
@RequestMapping(SkillDeskPage.PATH)
class SkillDeskController {
    private static final int UNPROCESSABLE = 422;
    private final StaticTemplates templates = new StaticTemplates();
    private final Reads reads;
    private final ReadSkill read;
    private final TendSkills tend;

    SkillDeskController(Reads reads, ReadSkill read, TendSkills tend) {
        this.reads = reads;
        this.read = read;
        this.tend = tend;
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @GetMapping
    JteModel list(Ui ui) {
        Trip trip = reads.trip();
        Answer<SkillDeskPage.Reported> reported =
                trip.ask(SkillDeskPage.Reported.class, SkillDeskPage.Reported.LATEST, Map.of());
        Answer<SkillDeskPage.Hidden> hidden =
                trip.ask(SkillDeskPage.Hidden.class, SkillDeskPage.Hidden.LATEST, Map.of());
        trip.go();
        return templates.directoryDesk(ui, new SkillDeskPage(reported.rows(), hidden.rows()));
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/{offer}/masquer")
    Object hide(
            Ui ui,
            @PathVariable UUID offer,
            @RequestParam(name = "reason", required = false) @Nullable String typed,
            HttpServletResponse response) {
        String reason = PlainText.line(typed);
        if (reason.isEmpty() || reason.length() > SkillPage.LONGEST_REASON) {
            Trouble trouble = new Trouble("reason", reason, null, "mutualaid.desk.reason-missing");
            JteModel page = templates.directoryOne(ui, read.page(offer, Me.current(), trouble));
            response.setStatus(UNPROCESSABLE);
            return page;
        }
        tend.hide(Me.current().person(), offer, reason);
        return "redirect:" + ui.url(SkillDeskPage.PATH);
    }

    @Requires(MutualAidPermissions.COORDINATE)
    @PostMapping("/{offer}/montrer")
    String show(Ui ui, @PathVariable UUID offer) {
        tend.hide(Me.current().person(), offer, null);
        return "redirect:" + ui.url(SkillDeskPage.PATH);
    }
}
