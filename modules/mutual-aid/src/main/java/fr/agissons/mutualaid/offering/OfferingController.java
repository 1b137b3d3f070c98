package fr.agissons.mutualaid.offering;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.read.Reads;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.ask.Whereabouts;
import fr.agissons.mutualaid.offering.ReadSkillForm.Reading;
import fr.agissons.mutualaid.request.PublicPlace;
import fr.agissons.mutualaid.skill.SkillDetails;
import fr.agissons.mutualaid.skill.SkillRule;
import fr.agissons.mutualaid.skill.TendSkills;
import fr.agissons.mutualaid.template.StaticTemplates;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people offer what they know how to do, and look after it. */
@Controller
@RequestMapping("/entraide")
class OfferingController {
    private static final int UNPROCESSABLE = 422;
    private static final Map<String, String> SAID = Map.of(
            "propose", "mutualaid.skill.said.offered",
            "change", "mutualaid.skill.said.changed",
            "confirme", "mutualaid.skill.said.confirmed",
            "pause", "mutualaid.skill.said.paused",
            "reprise", "mutualaid.skill.said.resumed");

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadSkillForm forms;
    private final Whereabouts whereabouts;
    private final TendSkills tend;
    private final Reads reads;
    private final TownClock clock;

    OfferingController(ReadSkillForm forms, Whereabouts whereabouts, TendSkills tend, Reads reads, TownClock clock) {
        this.forms = forms;
        this.whereabouts = whereabouts;
        this.tend = tend;
        this.reads = reads;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/competences/proposer")
    JteModel form(Ui ui) {
        return page(ui, null, SkillForm.empty(), Map.of(), null, null);
    }

    @SignedIn
    @Limited(times = 30, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping("/competences/proposer")
    Object offer(Ui ui, @ModelAttribute SkillForm form, HttpServletResponse response) {
        Reading reading = forms.read(form);
        SkillDetails details = reading.details();
        PublicPlace place = reading.place();
        if (details == null || place == null) {
            return again(page(ui, null, form, reading.wrong(), null, null), response);
        }
        TendSkills.Offered offered = tend.offer(Me.current().person(), details, place);
        return offered.made()
                ? back(ui, offered.offer(), "propose")
                : again(
                        page(ui, null, form, Map.of("skill", "mutualaid.skill.already"), null, offered.offer()),
                        response);
    }

    @SignedIn
    @GetMapping("/mes-competences")
    JteModel mine(Ui ui) {
        List<MySkill> rows = reads.list(MySkill.class, MySkill.ALL, values());
        return templates.offeringMine(ui, new MySkillsPage(rows));
    }

    @SignedIn
    @GetMapping("/mes-competences/{offer}")
    JteModel one(
            Ui ui, @PathVariable UUID offer, @RequestParam(name = "fait", required = false) @Nullable String done) {
        MySkill own = own(offer);
        return page(ui, own, own.form(part(own)), Map.of(), done == null ? null : SAID.get(done), null);
    }

    @SignedIn
    @PostMapping("/mes-competences/{offer}")
    Object change(Ui ui, @PathVariable UUID offer, @ModelAttribute SkillForm form, HttpServletResponse response) {
        MySkill own = own(offer);
        Reading reading = forms.read(form);
        SkillDetails details = reading.details();
        PublicPlace place = reading.place();
        if (details == null || place == null) {
            return again(page(ui, own, form, reading.wrong(), null, null), response);
        }
        Optional<TendSkills.No> no = tend.change(Me.current().person(), offer, details, place);
        if (no.isEmpty()) {
            return back(ui, offer, "change");
        }
        Map<String, String> wrong = no.get() == TendSkills.No.ALREADY
                ? Map.of("skill", "mutualaid.skill.already")
                : Map.of("atOnce", "mutualaid.skill.too-few");
        return again(page(ui, own, form, wrong, null, null), response);
    }

    @SignedIn
    @PostMapping("/mes-competences/{offer}/confirmer")
    String confirm(Ui ui, @PathVariable UUID offer) {
        tend.confirm(Me.current().person(), offer);
        return back(ui, offer, "confirme");
    }

    @SignedIn
    @PostMapping("/mes-competences/{offer}/pause")
    String pause(Ui ui, @PathVariable UUID offer) {
        tend.pause(Me.current().person(), offer);
        return back(ui, offer, "pause");
    }

    @SignedIn
    @PostMapping("/mes-competences/{offer}/reprendre")
    String resume(Ui ui, @PathVariable UUID offer) {
        tend.resume(Me.current().person(), offer);
        return back(ui, offer, "reprise");
    }

    @SignedIn
    @PostMapping("/mes-competences/{offer}/archiver")
    String archive(Ui ui, @PathVariable UUID offer) {
        tend.archive(Me.current().person(), offer);
        return "redirect:" + ui.url(MySkillsPage.PATH);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = SkillRule.at(clock.now());
        values.put("person", Me.current().person());
        return values;
    }

    private MySkill own(UUID offer) {
        Map<String, Object> values = values();
        values.put("id", offer);
        return reads.first(MySkill.class, MySkill.ONE, values).orElseThrow(Refusals.NotFound::new);
    }

    /** The neighbourhood it was offered from, by its number today. */
    private String part(MySkill own) {
        return whereabouts.neighbourhoods().stream()
                .filter(line -> line.name().equals(own.neighbourhood()))
                .map(line -> line.id().toString())
                .findFirst()
                .orElse("");
    }

    private JteModel page(
            Ui ui,
            @Nullable MySkill own,
            SkillForm form,
            Map<String, String> wrong,
            @Nullable String said,
            @Nullable UUID before) {
        String only = whereabouts.only().map(Commune::name).orElse(null);
        List<ReadNeighbourhoods.Line> parts = whereabouts.neighbourhoods();
        return templates.offeringForm(ui, new SkillFormPage(own, form, wrong, only, parts, said, before));
    }

    private static JteModel again(JteModel page, HttpServletResponse response) {
        response.setStatus(UNPROCESSABLE);
        return page;
    }

    private static String back(Ui ui, UUID offer, String done) {
        return "redirect:" + ui.url(MySkillsPage.PATH + "/" + offer + "?fait=" + done);
    }
}
