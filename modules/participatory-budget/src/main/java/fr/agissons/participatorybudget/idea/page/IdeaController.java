package fr.agissons.participatorybudget.idea.page;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.SupportIdeas;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.comment.Discussion;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody sees of ideas, and where members stand behind them. */
@Controller
@RequestMapping(IdeaRule.PATH)
class IdeaController {
    private static final String ONE = "/{idea:[0-9a-fA-F-]{36}}";
    private static final int CONFLICT = 409;
    private final StaticTemplates templates = new StaticTemplates();
    private final FindIdeas find;
    private final ReadIdea read;
    private final SupportIdeas support;
    private final Discussion discussion;

    IdeaController(FindIdeas find, ReadIdea read, SupportIdeas support, Discussion discussion) {
        this.find = find;
        this.read = read;
        this.support = support;
        this.discussion = discussion;
    }

    @Open
    @Limited(times = 120, per = Limited.Per.MINUTE, by = Limited.By.ADDRESS, with = IdeaQuery.TEXT, name = "search")
    @GetMapping
    JteModel list(Ui ui, @RequestParam Map<String, String> parameters) {
        return templates.ideaList(
                ui, find.page(IdeaQuery.of(parameters), ui.me().orElse(null)));
    }

    @Open
    @GetMapping(ONE)
    Object one(Ui ui, @PathVariable UUID idea) {
        Optional<ReadIdea.Whole> whole = read.find(idea, ui.me().orElse(null));
        if (whole.isEmpty()) {
            return "redirect:" + ui.url(read.merged(idea).orElseThrow(Refusals.NotFound::new));
        }
        return page(ui, whole.get(), null);
    }

    @SignedIn
    @Limited(times = 120, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = "support")
    @PostMapping(ONE + "/soutenir")
    Object support(Ui ui, @PathVariable UUID idea, HttpServletResponse response) {
        known(idea);
        return answered(ui, idea, support.support(Me.current(), idea), response);
    }

    @SignedIn
    @Limited(times = 120, per = Limited.Per.HOUR, by = Limited.By.PERSON, name = "support")
    @PostMapping(ONE + "/ne-plus-soutenir")
    Object takeBack(Ui ui, @PathVariable UUID idea, HttpServletResponse response) {
        known(idea);
        return answered(ui, idea, support.takeBack(Me.current(), idea), response);
    }

    private ReadIdea.Whole known(UUID idea) {
        return read.find(idea, Me.current()).orElseThrow(Refusals.NotFound::new);
    }

    private Object answered(Ui ui, UUID idea, SupportIdeas.Answer answer, HttpServletResponse response) {
        if (answer.isFine()) {
            return "redirect:" + ui.url(IdeaRule.PATH + "/" + idea + "#soutenir");
        }
        response.setStatus(CONFLICT);
        return page(ui, known(idea), answer);
    }

    private JteModel page(Ui ui, ReadIdea.Whole whole, SupportIdeas.@Nullable Answer answer) {
        return templates.ideaIdea(
                ui,
                new IdeaPage(
                        whole,
                        whole.edition().phaseAt(read.clock().now()).orElse(null),
                        discussion.of(ui, "budget.idea", whole.idea().id()),
                        answer));
    }
}
