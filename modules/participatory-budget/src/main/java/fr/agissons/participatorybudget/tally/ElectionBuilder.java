package fr.agissons.participatorybudget.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers an election piece by piece: the budget, the projects, then the ballots. */
public final class ElectionBuilder {
    private final boolean withPoints;
    private final List<String> ids = new ArrayList<>();
    private final List<int[]> rivals = new ArrayList<>();
    private long[] costs = new long[16];
    private boolean[] withdrawn = new boolean[16];
    private int[] starts = new int[1024];
    private int[] choices = new int[4096];
    private int[] points = new int[0];
    private int[] seenOn = new int[16];
    private int ballots;
    private int entries;
    private long budget;
    private long scale = 1;

    private ElectionBuilder(boolean withPoints) {
        this.withPoints = withPoints;
    }

    /** Ballots name projects. */
    public static ElectionBuilder ofApprovals() {
        return new ElectionBuilder(false);
    }

    /** Ballots give each project a number of points. */
    public static ElectionBuilder ofPoints() {
        return new ElectionBuilder(true);
    }

    /** What can be spent, in the smallest unit. */
    public ElectionBuilder budget(long amount) {
        this.budget = notNegative(amount, "budget");
        return this;
    }

    /** How many of the smallest unit make one of the currency. */
    public ElectionBuilder scale(long units) {
        if (units <= 0) {
            throw new IllegalArgumentException("A currency has a positive number of units, not " + units);
        }
        this.scale = units;
        return this;
    }

    /** Adds a project and gives its number: they are numbered from zero. */
    public int project(String id, long cost) {
        int project = ids.size();
        if (project == costs.length) {
            costs = Arrays.copyOf(costs, project * 2);
            withdrawn = Arrays.copyOf(withdrawn, project * 2);
            seenOn = Arrays.copyOf(seenOn, project * 2);
        }
        ids.add(id);
        costs[project] = notNegative(cost, "cost");
        return project;
    }

    /** This project can no longer win. */
    public ElectionBuilder withdraw(int project) {
        withdrawn[project] = true;
        return this;
    }

    /** At most one of these can win. */
    public ElectionBuilder rivals(int... projects) {
        rivals.add(projects.clone());
        return this;
    }

    /** A ballot naming projects; one that is named twice counts once. */
    public ElectionBuilder ballot(int... projects) {
        return ballot(projects, new int[0], 0, projects.length);
    }

    /** A ballot giving points; no points, no support. A project named twice keeps its first points. */
    public ElectionBuilder ballot(int[] projects, int[] given) {
        return ballot(projects, given, 0, projects.length);
    }

    /** The same from a part of longer arrays. */
    public ElectionBuilder ballot(int[] projects, int[] given, int from, int to) {
        makeRoom(to - from);
        starts[ballots++] = entries;
        for (int place = from; place < to; place++) {
            int project = projects[place];
            if (seenOn[project] == ballots) {
                continue;
            }
            seenOn[project] = ballots;
            if (withPoints) {
                int number = (int) notNegative(given.length == 0 ? 1 : given[place], "number of points");
                if (number == 0) {
                    continue;
                }
                points[entries] = number;
            }
            choices[entries++] = project;
        }
        return this;
    }

    private void makeRoom(int length) {
        if (ballots + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        if (entries + length > choices.length) {
            choices = Arrays.copyOf(choices, Math.max(choices.length * 2, entries + length));
        }
        if (withPoints && points.length < choices.length) {
            points = Arrays.copyOf(points, choices.length);
        }
    }

    public Election build() {
        starts[ballots] = entries;
        int[] given = withPoints ? Arrays.copyOf(points, Math.max(entries, 1)) : points;
        return new Election(
                ids,
                Arrays.copyOf(costs, ids.size()),
                Arrays.copyOf(withdrawn, ids.size()),
                new Rivals(ids.size(), List.copyOf(rivals)),
                new Ballots(Arrays.copyOf(starts, ballots + 1), Arrays.copyOf(choices, entries), given),
                budget,
                scale);
    }

    private static long notNegative(long amount, String what) {
        if (amount < 0) {
            throw new IllegalArgumentException("A " + what + " is not negative: " + amount);
        }
        return amount;
    }
}
