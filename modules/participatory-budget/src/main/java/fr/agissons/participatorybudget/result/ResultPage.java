package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.ballot.AgeGroup;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published result of an edition.
 *
 * @param edition the edition
 * @param ballots how many ballots were counted
 * @param published when it was published
 * @param parts its envelopes
 * @param turnout how many voted, by district, where that can be told
 * @param ages how many voted, by age, where that was announced and can be told
 * @param roll how many could vote, by district, where there was a roll
 */
public record ResultPage(
        EditionView edition,
        int ballots,
        Instant published,
        List<PartView> parts,
        List<Turnout> turnout,
        List<AgeGroup> ages,
        List<Electors> roll) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.result.title"))
                .lead(edition.title())
                .crumb(ui.t("budget.name"), EditionView.PATH)
                .crumb(edition.title(), edition.path())
                .canonical(edition.path() + "/resultat");
    }

    /** The address of the file of the envelope that stands so far down the page, from zero. */
    public String file(int at) {
        return edition.path() + "/resultat/enveloppe-" + (at + 1) + ".pb";
    }

    /** What anybody types to count again. */
    public String command(int at) {
        return "infra/agissons tally enveloppe-" + (at + 1) + ".pb "
                + parts.get(at).options() + " --explain";
    }

    /** What anybody types to compare the winners with the hash that stands beside it. */
    public String check(int at) {
        return "infra/agissons tally enveloppe-" + (at + 1) + ".pb "
                + parts.get(at).options() + " --json | grep -o '\"winners\":\\[[^]]*\\]' | sha256sum";
    }

    /** The hash over those of all files, as the journal keeps it: {@code sha256sum} of them, a line each. */
    public String journalled() {
        return sum(parts.stream().map(PartView::sha256));
    }

    /** The same, before there is a page. */
    static String sum(Stream<String> files) {
        return ResultPart.sha256(files.map(file -> file + "\n").collect(Collectors.joining()));
    }

    /** Whether the number of ballots can be told: with an envelope that is withheld, it would give its voters away. */
    public boolean tellsBallots() {
        return parts.stream().noneMatch(PartView::isWithheld);
    }

    /** Whether there are districts to compare: how many voted is told above. */
    public boolean comparesDistricts() {
        return turnout.stream().anyMatch(one -> one.group() != null);
    }

    /** Which part of the roll voted, where there was one and the number of ballots can be told. */
    public Optional<String> rate(Ui ui) {
        int all = Electors.sum(roll);
        return tellsBallots() && ballots >= Turnout.FEWEST && ballots <= all
                ? Optional.of(rate(ui, ballots, all))
                : Optional.empty();
    }

    /** The same for a district. */
    public Optional<String> rate(Ui ui, Turnout group) {
        return Electors.of(roll, turnout, group).map(all -> rate(ui, group.ballots(), all));
    }

    private static String rate(Ui ui, int voters, int all) {
        return ui.t("budget.result.rate", all, Math.round(100.0 * voters / all));
    }

    /** What a group of ages is called. */
    public static String ages(Ui ui, AgeGroup group) {
        if (group.isUnknown()) {
            return ui.t("budget.result.ages.unknown");
        }
        String known = group.from() == 0
                ? group.isOpen() ? ui.t("budget.result.ages.known") : ui.t("budget.result.ages.under", group.to() + 1)
                : group.isOpen()
                        ? ui.t("budget.result.ages.over", group.from())
                        : ui.t("budget.result.ages.between", group.from(), group.to());
        return group.isVague() ? ui.t("budget.result.ages.vague", known) : known;
    }

    /** What an envelope is called. */
    public static String title(Ui ui, PartView part) {
        String district = part.district();
        return (district == null ? ui.t("budget.ballot.whole-town") : district) + " – " + ui.money(part.cents());
    }

    /** Why it won, or how far it was. */
    public static String why(Ui ui, CountingRule rule, PartView part, LineView line) {
        if (!line.wins()) {
            return whyNot(ui, rule, part, line);
        }
        if (part.isPreferred()) {
            return ui.t("budget.result.why.preferred");
        }
        if (line.added()) {
            return ui.t("budget.result.why.added");
        }
        Integer full = line.inFull();
        Integer less = line.inPart();
        Long price = line.priceCents();
        Long rest = line.inPartCents();
        if (full == null || less == null || price == null || rest == null) {
            return ui.t("budget.result.why.votes");
        }
        String paid = ui.t(
                line.score() == line.votes() ? "budget.result.why.paid" : "budget.result.why.paid-points",
                full,
                ui.money(price));
        return less == 0 ? paid : paid + " " + ui.t("budget.result.why.in-part", less, ui.money(rest));
    }

    private static String whyNot(Ui ui, CountingRule rule, PartView part, LineView line) {
        Optional<LineView> rival = part.winningRival(line);
        String withdrawn = line.withdrawn();
        if (withdrawn != null) {
            return ui.t("budget.result.why.withdrawn", withdrawn);
        }
        if (line.votes() == 0) {
            return ui.t("budget.result.why.nobody");
        }
        if (line.score() < rule.threshold()) {
            return ui.t("budget.result.why.threshold", rule.threshold());
        }
        if (rival.isPresent()) {
            return ui.t("budget.result.why.rival", rival.get().title());
        }
        if (rule.method() == CountingMethod.PHRAGMEN) {
            return ui.t("budget.result.why.stopped");
        }
        Long left = line.leftCents();
        if (left == null || left >= line.cents()) {
            return ui.t("budget.result.why.no-room");
        }
        boolean shares = rule.method().isEqualShares() && !part.isPreferred();
        return ui.t(
                shares ? "budget.result.why.missing" : "budget.result.why.left",
                ui.money(left),
                ui.money(line.cents() - left));
    }

    /** Votes, and points where there are any. */
    public static String votes(Ui ui, LineView line) {
        return line.score() == line.votes()
                ? ui.t("budget.result.votes", line.votes())
                : ui.t("budget.result.votes-points", line.votes(), line.score());
    }
}
