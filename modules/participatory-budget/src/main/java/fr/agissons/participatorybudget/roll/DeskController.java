package fr.agissons.participatorybudget.roll;

import fr.agissons.core.access.Requires;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.ballot.HandInPaper;
import fr.agissons.participatorybudget.ballot.ReadBallots;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.ballot.Voter.Channel;
import fr.agissons.participatorybudget.ballot.page.Door;
import fr.agissons.participatorybudget.ballot.page.ServeBallots;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The town's desk: an agent finds a voter on the roll and hands them the device. That there is a vote is seen, never which. */
@Controller
@RequestMapping(DeskPage.PATH)
class DeskController {
    private static final int CONFLICT = 409;

    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final ReadRoll roll;
    private final ReadBallots read;
    private final ServeBallots ballots;
    private final HandInPaper papers;

    DeskController(Editions editions, ReadRoll roll, ReadBallots read, ServeBallots ballots, HandInPaper papers) {
        this.editions = editions;
        this.roll = roll;
        this.read = read;
        this.ballots = ballots;
        this.papers = papers;
    }

    @Requires(BudgetPermissions.DESK)
    @GetMapping
    JteModel choose(Ui ui) {
        return templates.rollDesk(ui, new DeskPage(open(), List.of(), "", List.of(), Map.of(), null));
    }

    @Requires(BudgetPermissions.DESK)
    @GetMapping("/{round}")
    JteModel look(
            Ui ui,
            @PathVariable UUID round,
            @RequestParam(name = "q", required = false) @Nullable String typed,
            @RequestParam(name = "fait", required = false) @Nullable String done) {
        EditionView edition = view(round);
        return templates.rollDesk(
                ui,
                page(
                        edition,
                        roll.find(round, PlainText.line(typed)),
                        PlainText.line(typed),
                        "papier".equals(done) ? "budget.desk.on-paper" : null));
    }

    @Requires(BudgetPermissions.DESK)
    @GetMapping("/{round}/electeurs/{voter}")
    JteModel ballot(Ui ui, @PathVariable UUID round, @PathVariable UUID voter) {
        EditionView edition = view(round);
        return ballots.open(ui, door(edition, roll.one(round, voter)), read.paper(edition), "");
    }

    @Requires(BudgetPermissions.DESK)
    @PostMapping("/{round}/electeurs/{voter}")
    JteModel vote(
            Ui ui,
            @PathVariable UUID round,
            @PathVariable UUID voter,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response) {
        EditionView edition = view(round);
        return ballots.act(ui, door(edition, roll.one(round, voter)), read.paper(edition), typed, response);
    }

    @Requires(BudgetPermissions.DESK)
    @PostMapping("/{round}/electeurs/{voter}/papier")
    Object strike(Ui ui, @PathVariable UUID round, @PathVariable UUID voter, HttpServletResponse response) {
        EditionView edition = view(round);
        RollRow row = roll.one(round, voter);
        Optional<Reply> no = papers.note(row.voter(), round);
        if (no.isEmpty()) {
            return "redirect:" + ui.url(DeskPage.found(edition, row) + "&fait=papier");
        }
        JteModel refused =
                templates.rollDesk(ui, page(edition, List.of(row), row.number(), DeskPage.refusal(no.get())));
        response.setStatus(CONFLICT);
        return refused;
    }

    private DeskPage page(EditionView edition, List<RollRow> found, String typed, @Nullable String said) {
        Map<Voter, Channel> voted =
                read.channels(found.stream().map(RollRow::voter).toList(), edition.id());
        return new DeskPage(open(), List.of(edition), typed, found, voted, said);
    }

    private static Door door(EditionView edition, RollRow row) {
        return new Door(
                row.voter(), DeskPage.path(edition, row), Map.of(), row.id().toString());
    }

    private List<EditionView> open() {
        return editions.published().stream()
                .filter(one -> one.electorate() != null && one.voters().roll())
                .filter(one -> papers.isOpen(one))
                .toList();
    }

    private EditionView view(UUID round) {
        return editions.shown(round)
                .filter(one -> one.electorate() != null && one.voters().roll() && one.voting() != null)
                .orElseThrow(Refusals.NotFound::new);
    }
}
