package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.result.Counted.Line;
import fr.agissons.participatorybudget.result.Counted.Payment;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Fraction;
import fr.agissons.participatorybudget.tally.Outcome;
import fr.agissons.participatorybudget.tally.Round;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says of each project why it won or how far it was, in the terms of the count itself. */
final class Explaining {
    private static final int CENTS = 100;

    private final EnvelopeView envelope;
    private final List<ProjectView> projects;
    private final Election election;
    private final Outcome outcome;
    private final Outcome majority;

    Explaining(
            EnvelopeView envelope, List<ProjectView> projects, Election election, Outcome outcome, Outcome majority) {
        this.envelope = envelope;
        this.projects = projects;
        this.election = election;
        this.outcome = outcome;
        this.majority = majority;
    }

    Counted counted(String options, String file) {
        double @Nullable [] left = outcome.share().isPresent() && !outcome.preferred()
                ? new Purses(election, outcome).ofSupporters()
                : null;
        List<Line> lines = IntStream.range(0, projects.size())
                .mapToObj(project -> line(project, left))
                .sorted(Line.ORDER)
                .toList();
        return new Counted(
                envelope,
                election.voters(),
                cents(outcome.cost()),
                outcome.share().map(share -> cents(share.toDouble())).orElse(null),
                outcome.tiedRounds(),
                outcome.preferred(),
                options,
                file,
                lines);
    }

    private Line line(int project, double @Nullable [] left) {
        int place = outcome.winners().indexOf(project) + 1;
        boolean wins = place > 0;
        return new Line(
                projects.get(project),
                wins ? place : null,
                election.votes(project),
                election.score(project),
                outcome.added().contains(project),
                majority.wins(project),
                wins ? payment(project) : null,
                wins || left == null ? null : cents(left[project]));
    }

    private @Nullable Payment payment(int project) {
        if (outcome.share().isEmpty() || outcome.preferred()) {
            return null;
        }
        return outcome.rounds().stream()
                .filter(round -> round.project() == project)
                .findFirst()
                .map(this::payment)
                .orElse(null);
    }

    private Payment payment(Round round) {
        return new Payment(round.inFull(), round.inPart(), cents(of(round.price())), cents(of(round.givenInPart())));
    }

    private static double of(Fraction amount) {
        return amount.toDouble();
    }

    private long cents(double units) {
        return Math.round(units * CENTS / election.scale());
    }
}
