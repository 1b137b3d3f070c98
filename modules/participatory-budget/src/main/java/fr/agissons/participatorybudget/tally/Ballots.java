package fr.agissons.participatorybudget.tally;

import java.util.Arrays;

/** All ballots in three flat arrays, the form in which a hundred thousand of them are counted quickly. */
public final class Ballots {
    private final int[] starts;
    private final int[] projects;
    private final int[] points;

    /** Takes the arrays as they are; without points, the last is empty. */
    Ballots(int[] starts, int[] projects, int[] points) {
        this.starts = starts;
        this.projects = projects;
        this.points = points;
    }

    public int size() {
        return starts.length - 1;
    }

    public boolean hasPoints() {
        return points.length > 0;
    }

    /** The projects on this ballot, in the order they were given. */
    public int[] projects(int ballot) {
        return Arrays.copyOfRange(projects, starts[ballot], starts[ballot + 1]);
    }

    /** The points of these projects; one each, where ballots only name projects. */
    public int[] points(int ballot) {
        if (hasPoints()) {
            return Arrays.copyOfRange(points, starts[ballot], starts[ballot + 1]);
        }
        int[] ones = new int[starts[ballot + 1] - starts[ballot]];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** These and so many more that name only this project; where ballots bear points, with the most that anybody gave. */
    Ballots with(int more, int project) {
        int[] longer = Arrays.copyOf(starts, starts.length + more);
        int[] named = Arrays.copyOf(projects, projects.length + more);
        for (int ballot = 0; ballot < more; ballot++) {
            longer[starts.length + ballot] = projects.length + ballot + 1;
            named[projects.length + ballot] = project;
        }
        int[] given = points;
        if (hasPoints()) {
            given = Arrays.copyOf(points, named.length);
            Arrays.fill(given, projects.length, given.length, most());
        }
        return new Ballots(longer, named, given);
    }

    private int most() {
        return Math.max(1, Arrays.stream(points).max().orElse(1));
    }

    int start(int ballot) {
        return starts[ballot];
    }

    int entries() {
        return projects.length;
    }

    int project(int entry) {
        return projects[entry];
    }

    int weight(int entry) {
        return points.length > 0 ? points[entry] : 1;
    }
}
