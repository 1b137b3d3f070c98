package fr.agissons.participatorybudget.edition.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.edition.incident.IncidentView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Head;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition as everybody reads it.
 *
 * @param preview whether somebody who runs the budget looks at it before everybody may
 * @param seed what lots are drawn from, once the vote is over
 * @param incidents what went wrong with the vote
 */
public record EditionPage(
        EditionView edition, boolean preview, @Nullable String seed, List<IncidentView> incidents) {
    public Head head(Ui ui) {
        Head head = Head.of(edition.title())
                .lead(edition.words().summary())
                .canonical(edition.path())
                .seed(edition.id().toString());
        return preview
                ? head.crumb(ui.t("budget.run.title"), EditionView.ADMINISTRATION)
                        .crumb(edition.title(), edition.adminPath())
                        .unlisted()
                : head.crumb(ui.t("budget.list.title"), EditionView.PATH);
    }

    public List<PhaseWords> phases() {
        return edition.phases().all().stream()
                .map(phase -> PhaseWords.of(edition.phases(), phase))
                .toList();
    }

    public Polling polling(Ui ui) {
        return edition.pollingAt(ui.now());
    }

    /** What is under way, and until when. */
    public String now(Ui ui) {
        Instant now = ui.now();
        Optional<Phase> phase = edition.phaseAt(now);
        if (phase.isEmpty()) {
            return ui.t("budget.now.before");
        }
        return ui.t(
                edition.annulled().isPresent()
                        ? "budget.now.annulled"
                        : phase.get().key() + ".now");
    }

    /** What comes next, when, and how long it still is. */
    public Optional<String> next(Ui ui) {
        if (edition.annulled().isPresent()) {
            return Optional.empty();
        }
        Instant now = ui.now();
        return edition.phases().next(now).map(next -> {
            Instant start = edition.phases().start(next).orElseThrow();
            return next == Phase.RESULT
                    ? closes(ui, now)
                    : ui.t("budget.now.next", ui.t(next.key()), ui.dateTime(start), Countdown.words(ui, start));
        });
    }

    /** For most people, as long as they vote; after that for the one district that still does. */
    private String closes(Ui ui, Instant now) {
        String only = edition.onlyDistrict(now).orElse(null);
        Instant closes = Objects.requireNonNull(edition.closes(only));
        String end = PhaseWords.end(ui, closes);
        String left = Countdown.words(ui, closes);
        return only == null ? ui.t("budget.now.closes", end, left) : ui.t("budget.now.closes-of", end, left, only);
    }

    /** Each envelope in words. */
    public List<Fact> envelopes(Ui ui) {
        return edition.envelopes().stream()
                .map(envelope -> new Fact("coins", words(ui, envelope)))
                .toList();
    }

    private static String words(Ui ui, EnvelopeView envelope) {
        String district = envelope.district();
        return ui.t(
                "budget.envelope.words",
                district == null ? ui.t("budget.envelope.town") : district,
                ui.money(envelope.cents()),
                envelope.prices().size());
    }

    /** What there is to do with ideas now, or to read of them, once they are taken. */
    public Optional<Action> ideas(Ui ui) {
        Instant now = ui.now();
        if (edition.phases()
                .start(Phase.IDEAS)
                .filter(start -> !start.isAfter(now))
                .isEmpty()) {
            return Optional.empty();
        }
        String list = EditionView.PATH + "/idees?edition=" + edition.slug();
        return Optional.of(
                switch (edition.phaseAt(now).orElse(Phase.IDEAS)) {
                    case IDEAS -> Action.primary(ui.t("budget.now.ideas"), list).icon("lightbulb");
                    case SUPPORT ->
                        Action.primary(ui.t("budget.now.support"), list).icon("thumbs-up");
                    default -> Action.quiet(ui.t("budget.idea.read"), list);
                });
    }

    /** Whether there is anything to choose among. */
    public boolean hasProjects() {
        return edition.envelopes().stream()
                .anyMatch(envelope -> !envelope.prices().isEmpty());
    }

    public String projectsPath() {
        return edition.path() + "/projets";
    }

    public List<String> voters(Ui ui) {
        return RuleWords.voters(ui, edition);
    }

    public List<String> voting(Ui ui) {
        return RuleWords.voting(ui, edition);
    }

    public List<String> counting(Ui ui) {
        return RuleWords.counting(ui, edition);
    }
}
