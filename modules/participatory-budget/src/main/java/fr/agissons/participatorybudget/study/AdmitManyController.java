package fr.agissons.participatorybudget.study;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Requires;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where all the feasible ideas of a list become projects at once. */
@Controller
@RequestMapping(AdmitManyPage.PATH)
class AdmitManyController {
    private final StaticTemplates templates = new StaticTemplates();
    private final AdmitMany many;

    AdmitManyController(AdmitMany many) {
        this.many = many;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping
    JteModel look(Ui ui, @RequestParam Map<String, String> parameters) {
        return templates.studyAdmit(ui, many.page(Me.current(), parameters));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping
    String admit(
            Ui ui,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "idea", defaultValue = "") List<String> ideas) {
        AdmitManyPage page = many.page(Me.current(), parameters);
        Set<UUID> chosen =
                ideas.stream().map(ReadStudies::id).flatMap(Optional::stream).collect(Collectors.toSet());
        boolean all = many.admit(page, chosen);
        String back = "?etat=toutes&edition=" + page.edition().slug();
        return "redirect:" + ui.url(StudyPath.LIST + back + "&fait=" + (all ? "admises" : "admises-moins"));
    }
}
