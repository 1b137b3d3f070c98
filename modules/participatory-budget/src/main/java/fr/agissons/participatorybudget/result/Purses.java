package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.tally.Ballots;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Fraction;
import fr.agissons.participatorybudget.tally.Outcome;
import fr.agissons.participatorybudget.tally.Round;
import java.util.Arrays;

/**
 * What each voter has left after equal shares, followed purchase by purchase. It explains a result and decides nothing, so
 * it may round: what a project's supporters have left is shown to the cent.
 */
final class Purses {
    private final Election election;
    private final double[] left;

    Purses(Election election, Outcome outcome) {
        this.election = election;
        this.left = new double[election.voters()];
        Arrays.fill(left, outcome.share().map(Fraction::toDouble).orElse(0.0));
        outcome.rounds().forEach(this::pay);
    }

    private void pay(Round round) {
        double price = round.price().toDouble();
        Ballots ballots = election.ballots();
        for (int voter = 0; voter < left.length; voter++) {
            int weight = weight(ballots, voter, round.project());
            if (weight > 0) {
                left[voter] -= Math.min(left[voter], price * (election.hasPoints() ? weight : 1));
            }
        }
    }

    private static int weight(Ballots ballots, int voter, int project) {
        int[] projects = ballots.projects(voter);
        for (int at = 0; at < projects.length; at++) {
            if (projects[at] == project) {
                return ballots.points(voter)[at];
            }
        }
        return 0;
    }

    /** What the supporters of each project have left together. */
    double[] ofSupporters() {
        double[] sums = new double[election.projects()];
        for (int voter = 0; voter < left.length; voter++) {
            for (int project : election.ballots().projects(voter)) {
                sums[project] += left[voter];
            }
        }
        return sums;
    }
}
