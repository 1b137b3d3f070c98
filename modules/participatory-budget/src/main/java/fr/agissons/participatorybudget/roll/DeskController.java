package fr.agissons.participatorybudget.roll;

import fr.agissons.core.access.Requires;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.ballot.ReadBallots;
import fr.agissons.participatorybudget.ballot.page.Door;
import fr.agissons.participatorybudget.ballot.page.ServeBallots;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final ReadRoll roll;
    private final ReadBallots read;
    private final ServeBallots ballots;
    private final TownClock clock;

    DeskController(Editions editions, ReadRoll roll, ReadBallots read, ServeBallots ballots, TownClock clock) {
        this.editions = editions;
        this.roll = roll;
        this.read = read;
        this.ballots = ballots;
        this.clock = clock;
    }

    @Requires(BudgetPermissions.DESK)
    @GetMapping
    JteModel choose(Ui ui) {
        return templates.rollDesk(ui, new DeskPage(open(), List.of(), "", List.of(), Set.of()));
    }

    @Requires(BudgetPermissions.DESK)
    @GetMapping("/{round}")
    JteModel look(Ui ui, @PathVariable UUID round, @RequestParam(name = "q", required = false) @Nullable String typed) {
        EditionView edition = view(round);
        List<RollRow> found = roll.find(round, PlainText.line(typed));
        Set<UUID> voted = found.stream()
                .filter(row -> read.hasVoted(row.voter(), round))
                .map(RollRow::id)
                .collect(Collectors.toSet());
        return templates.rollDesk(ui, new DeskPage(open(), List.of(edition), PlainText.line(typed), found, voted));
    }

    @Requires(BudgetPermissions.DESK)
    @GetMapping("/{round}/electeurs/{voter}")
    JteModel ballot(Ui ui, @PathVariable UUID round, @PathVariable UUID voter) {
        EditionView edition = view(round);
        return ballots.open(ui, door(edition, roll.one(round, voter)), edition, "");
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
        return ballots.act(ui, door(edition, roll.one(round, voter)), edition, typed, response);
    }

    private static Door door(EditionView edition, RollRow row) {
        return new Door(
                row.voter(), DeskPage.path(edition, row), Map.of(), row.id().toString());
    }

    private List<EditionView> open() {
        return editions.published().stream()
                .filter(one -> one.electorate() != null && one.voters().roll())
                .filter(one -> one.pollingAt(clock.now()) == Polling.OPEN)
                .toList();
    }

    private EditionView view(UUID round) {
        return editions.shown(round)
                .filter(one -> one.electorate() != null && one.voters().roll() && one.voting() != null)
                .orElseThrow(Refusals.NotFound::new);
    }
}
