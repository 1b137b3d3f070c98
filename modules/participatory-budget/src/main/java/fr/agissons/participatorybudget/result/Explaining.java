package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.result.Counted.Detail;
import fr.agissons.participatorybudget.result.Counted.Line;
import fr.agissons.participatorybudget.result.Counted.Payment;
import fr.agissons.participatorybudget.result.Counted.Spent;
import fr.agissons.participatorybudget.tally.CountingRule;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Explanation;
import fr.agissons.participatorybudget.tally.Fraction;
import fr.agissons.participatorybudget.tally.Lost;
import fr.agissons.participatorybudget.tally.Method;
import fr.agissons.participatorybudget.tally.Outcome;
import fr.agissons.participatorybudget.tally.Round;
import fr.agissons.participatorybudget.tally.Shares;
import fr.agissons.participatorybudget.tally.VotesMissing;
import fr.agissons.participatorybudget.tally.Won;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of each project why it won or how far it was, in the terms of the count itself, to the cent. */
final class Explaining {
    private static final int CENTS = 100;

    private final EnvelopeView envelope;
    private final List<ProjectView> projects;
    private final Election election;
    private final Outcome outcome;
    private final Outcome majority;
    private final boolean byMoments;
    private final Explanation told;

    /**
     * What was counted.
     *
     * @param outcome by the rule
     * @param majority by votes alone
     */
    record Count(Election election, Outcome outcome, Outcome majority) {}

    /** Explains it, looking at so many choices again at most. */
    Explaining(EnvelopeView envelope, List<ProjectView> projects, Count count, CountingRule rule, long effort) {
        this.envelope = envelope;
        this.projects = projects;
        this.election = count.election();
        this.outcome = count.outcome();
        this.majority = count.majority();
        this.byMoments = rule.method() == Method.PHRAGMEN;
        this.told = Explanation.of(election, rule, outcome, effort);
    }

    Counted counted(String options, String file) {
        List<Line> lines = Stream.concat(
                        told.won().stream().map(this::line),
                        told.lost().stream().map(this::line))
                .sorted(Line.ORDER)
                .toList();
        return new Counted(
                envelope,
                election.voters(),
                cents(Fraction.of(outcome.cost())),
                told.shares().map(Shares::end).map(this::cents).orElse(null),
                outcome.increments() == 0
                        ? null
                        : told.shares().map(Shares::start).map(this::cents).orElse(null),
                outcome.tiedRounds(),
                outcome.preferred(),
                options,
                file,
                lines);
    }

    private Line line(Won won) {
        Round purchase = won.purchase().orElse(null);
        Detail detail = new Detail(
                purchase == null ? null : won.round(),
                won.effectiveVotes().map(Fraction::toDouble).orElse(null),
                purchase != null && byMoments ? cents(purchase.price()) : null,
                null,
                null,
                List.of());
        Payment payment = purchase == null || byMoments ? null : payment(purchase);
        return line(won.project(), outcome.winners().indexOf(won.project()) + 1, payment, null, detail);
    }

    private Line line(Lost lost) {
        Detail detail = new Detail(
                null,
                null,
                lost.moment().map(this::cents).orElse(null),
                lost.support().isPresent()
                        ? (Long) (long) (lost.support().getAsDouble()
                                * projects.get(lost.project()).cents())
                        : null,
                lost.votesMissing()
                        .filter(missing -> missing.answer() == VotesMissing.Answer.ENOUGH)
                        .map(VotesMissing::votes)
                        .orElse(null),
                lost.spentOn().stream()
                        .map(one -> new Spent(projects.get(one.project()).id(), cents(one.amount())))
                        .toList());
        return line(
                lost.project(), null, null, lost.money().map(this::wholeCents).orElse(null), detail);
    }

    private Line line(
            int project, @Nullable Integer place, @Nullable Payment payment, @Nullable Long left, Detail detail) {
        return new Line(
                projects.get(project),
                place,
                election.votes(project),
                election.score(project),
                outcome.added().contains(project),
                majority.wins(project),
                payment,
                left,
                detail);
    }

    private Payment payment(Round round) {
        return new Payment(round.inFull(), round.inPart(), cents(round.price()), cents(round.givenInPart()));
    }

    private long cents(Fraction units) {
        return wholeCents(units.plus(Fraction.of(election.scale(), 2 * CENTS)));
    }

    /** Cut off rather than rounded up: a hair's breadth that was missing stays missing. */
    private long wholeCents(Fraction units) {
        BigInteger cents = units.numerator().multiply(BigInteger.valueOf(CENTS));
        return cents.divide(units.denominator().multiply(BigInteger.valueOf(election.scale())))
                .longValueExact();
    }
}
