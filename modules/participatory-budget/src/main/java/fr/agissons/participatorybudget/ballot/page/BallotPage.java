package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.participatorybudget.ballot.AdmitVoters;
import fr.agissons.participatorybudget.ballot.Candidate;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Fault;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.edition.VotingMode;
import fr.agissons.participatorybudget.edition.page.PhaseWords;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.rule.Category;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ballot as one voter sees it.
 *
 * @param paper what stands on it
 * @param door how the voter came in
 * @param slip what is chosen so far
 * @param faults what keeps it from being a ballot
 * @param category the only category shown, or none
 * @param word something to say above it, or nothing
 * @param secret what the code will be made with, on the page that asks for confirmation
 */
public record BallotPage(
        Paper paper,
        Door door,
        Slip slip,
        List<Fault> faults,
        String category,
        @Nullable Word word,
        String secret) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** The same on that paper. */
    BallotPage on(Paper now) {
        return now == paper ? this : new BallotPage(now, door, slip, faults, category, word, secret);
    }

    public EditionView edition() {
        return paper.edition();
    }

    public Head head(Ui ui) {
        return head(ui, edition(), "budget.ballot.title");
    }

    static Head head(Ui ui, EditionView edition, String key) {
        return Head.of(ui.t(key))
                .lead(edition.title())
                .crumb(ui.t("budget.name"), EditionView.PATH)
                .crumb(edition.title(), edition.path())
                .unlisted();
    }

    /** Whether the reader may fill it in now. */
    public boolean isFillable(Ui ui) {
        return door.voter() != null && isOpen(ui);
    }

    /** Whether a visitor could become a voter now. */
    public boolean isOpen(Ui ui) {
        return edition().pollingAt(ui.now(), district(ui)) == Polling.OPEN;
    }

    /** The reader's district; where none is known, the only one that still votes, which may be theirs. */
    private @Nullable String district(Ui ui) {
        var voter = door.voter();
        String bound = voter == null ? null : voter.boundTo(edition().voters());
        String known = bound == null ? slip.district() : bound;
        return known == null ? edition().onlyDistrict(ui.now()).orElse(null) : known;
    }

    /** Whether the ways to vote are shown: to whoever did not come in by one, but to nobody who is too young for each. */
    public boolean showsWays(Ui ui) {
        return isOpen(ui) && door.voter() == null && (word == null || !AdmitVoters.TOO_YOUNG.equals(word.key()));
    }

    public Instant opens() {
        return Objects.requireNonNull(edition().phases().vote());
    }

    /** For this reader. */
    public Instant closes(Ui ui) {
        return Objects.requireNonNull(edition().closes(district(ui)));
    }

    public VotingMode mode() {
        return paper.rule().mode();
    }

    /** The sentence that says what a ballot may hold. */
    public String rule(Ui ui) {
        var rule = paper.rule();
        return switch (mode()) {
            case APPROVAL -> ui.t("budget.ballot.rule.approval", rule.leastProjects(), rule.most());
            case KNAPSACK -> ui.t("budget.ballot.rule.knapsack");
            case POINTS -> ui.t("budget.ballot.rule.points", rule.points(), rule.perProject());
            case RANKING -> ui.t("budget.ballot.rule.ranking", rule.leastProjects(), rule.most());
        };
    }

    /** Whether the voter has to say in which district first. */
    public boolean asksDistrict() {
        var voter = door.voter();
        return edition().voters().districts() != Districts.ALL
                && (voter == null || voter.boundTo(edition().voters()) == null)
                && edition().envelopes().stream().anyMatch(one -> one.district() != null);
    }

    /** The envelopes this voter has a say in, with their projects in this voter's own order. */
    public List<Part> parts() {
        Comparator<Candidate> order = Comparator.comparing(one -> Shuffled.key(door.seed(), one.id()));
        return edition().envelopes().stream()
                .map(envelope -> new Part(
                        envelope,
                        paper.candidates().stream()
                                .filter(one -> one.envelope().equals(envelope.id()))
                                .filter(one -> paper.hasSay(one, slip.district()))
                                .filter(this::isShown)
                                .sorted(order)
                                .toList()))
                .filter(part -> !part.shown().isEmpty() || !in(part.envelope()).isEmpty())
                .toList();
    }

    /** Where the projects shown would be. */
    public MapView map(Ui ui) {
        MapView map = MapView.of(ui.t("budget.projects.map"));
        parts().stream()
                .flatMap(part -> part.shown().stream())
                .forEach(one -> one.point()
                        .ifPresent(at -> map.point(
                                at,
                                one.number() + ". " + one.title(),
                                ui.url(ProjectView.path(one.id())),
                                ui.money(one.cents()))));
        return map;
    }

    private boolean isShown(Candidate one) {
        return category.isEmpty() || one.category().slug().equals(category);
    }

    /** Whether something is chosen here that is kept nowhere yet: leaving the page would lose it. */
    public boolean isUnkept() {
        return !secret.isEmpty() && !choices().isEmpty() && (word == null || !word.good());
    }

    /** What is chosen and not shown for the moment: it is carried along, as long as it can be chosen. */
    public List<Pick> unseen() {
        return slip.choices().picks().stream()
                .filter(pick -> {
                    Candidate one = paper.candidate(pick.project());
                    return one != null && !one.withdrawn() && !isShown(one);
                })
                .toList();
    }

    /** The categories there are. */
    public List<Category> categories() {
        return Arrays.stream(Category.values())
                .filter(one -> paper.candidates().stream().anyMatch(project -> project.category() == one))
                .toList();
    }

    /** The name of the field that holds a choice. */
    public String name(Pick pick) {
        return switch (mode()) {
            case APPROVAL, KNAPSACK -> BallotForm.TICK;
            case POINTS -> BallotForm.POINTS + pick.project();
            case RANKING -> BallotForm.PLACE + pick.project();
        };
    }

    /** The value of the field that holds a choice. */
    public String value(Pick pick) {
        return pick.weight() == null ? pick.project().toString() : pick.weight().toString();
    }

    /** Whether projects are ticked; otherwise each has a field of its own. */
    public boolean isTicked() {
        return mode() == VotingMode.APPROVAL || mode() == VotingMode.KNAPSACK;
    }

    public boolean isChosen(Candidate one) {
        return choices().of(one.id()).isPresent();
    }

    public Choices choices() {
        return slip.choices();
    }

    /** Its price and what it is about. */
    public String about(Ui ui, Candidate one) {
        return ui.money(one.cents()) + " · " + ui.t(one.category().key());
    }

    /** What is chosen of an envelope. */
    public List<Pick> in(EnvelopeView envelope) {
        return paper.in(envelope.id(), choices());
    }

    public String title(Ui ui, EnvelopeView envelope) {
        return Totals.name(ui, envelope);
    }

    /** How far the choices in an envelope are, in words. */
    public String total(Ui ui, EnvelopeView envelope) {
        return Totals.say(ui, paper, envelope, in(envelope));
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Fault fault : faults) {
            errors = errors.and(Totals.field(paper, fault), Totals.say(ui, paper, fault));
        }
        return errors;
    }

    /** What there is to say, to the second where seconds matter. */
    public String says(Ui ui, Word said) {
        Instant received = said.received();
        return received == null
                ? ui.t(said.key() + ".then")
                : ui.t(
                        said.key() + ".then",
                        PhaseWords.end(ui, closes(ui)),
                        ui.date(received),
                        ui.local(received).format(SECONDS));
    }
}
