package fr.agissons.participatorybudget.tally;

import java.util.stream.IntStream;

/** The ballots seen from the projects: who supports each, and with how many points. */
final class Support {
    final int[] starts;
    final int[] voters;
    /** The points of each supporter, or empty where every one of them counts one. */
    final int[] points;

    private final long[] scores;

    private Support(int[] starts, int[] voters, int[] points, long[] scores) {
        this.starts = starts;
        this.voters = voters;
        this.points = points;
        this.scores = scores;
    }

    static Support of(Ballots ballots, int projects) {
        return of(ballots, projects, IntStream.range(0, ballots.size()).toArray());
    }

    /** The same with voters numbered by their place in an order. */
    Support inOrder(Ballots ballots, int[] order) {
        return of(ballots, scores.length, order);
    }

    private static Support of(Ballots ballots, int projects, int[] order) {
        int[] starts = new int[projects + 1];
        for (int entry = 0; entry < ballots.entries(); entry++) {
            starts[ballots.project(entry) + 1]++;
        }
        for (int project = 0; project < projects; project++) {
            starts[project + 1] += starts[project];
        }
        int[] next = starts.clone();
        int[] voters = new int[ballots.entries()];
        int[] points = new int[ballots.hasPoints() ? ballots.entries() : 0];
        long[] scores = new long[projects];
        for (int number = 0; number < order.length; number++) {
            int voter = order[number];
            for (int entry = ballots.start(voter); entry < ballots.start(voter + 1); entry++) {
                int project = ballots.project(entry);
                int place = next[project]++;
                voters[place] = number;
                if (points.length > 0) {
                    points[place] = ballots.weight(entry);
                }
                scores[project] += ballots.weight(entry);
            }
        }
        return new Support(starts, voters, points, scores);
    }

    int votes(int project) {
        return starts[project + 1] - starts[project];
    }

    long score(int project) {
        return scores[project];
    }

    int weight(int place) {
        return points.length > 0 ? points[place] : 1;
    }
}
