package fr.agissons.participatorybudget.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Elections to count. */
final class Elections {
    private Elections() {}

    /** A small one with many ties: few amounts, few voters. The same seed gives the same election. */
    static Election random(long seed, boolean points) {
        Random random = new Random(seed * 31 + (points ? 1 : 0));
        int projects = 1 + random.nextInt(7);
        int voters = 1 + random.nextInt(12);
        long unit = random.nextInt(3) == 0 ? 1 + random.nextInt(7) : 1;
        ElectionBuilder election = points ? ElectionBuilder.ofPoints() : ElectionBuilder.ofApprovals();
        int most = 1 + random.nextInt(14);
        long sum = 0;
        for (int project = 0; project < projects; project++) {
            long cost = unit * (random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(most));
            election.project(Character.toString('a' + project), cost);
            sum += cost;
        }
        election.budget(1 + (long) (random.nextDouble() * 1.2 * sum));
        if (random.nextInt(6) == 0) {
            election.withdraw(random.nextInt(projects));
        }
        if (random.nextInt(5) == 0) {
            election.rivals(random.nextInt(projects), random.nextInt(projects));
        }
        double taste = 0.1 + 0.8 * random.nextDouble();
        for (int voter = 0; voter < voters; voter++) {
            addBallot(election, random, projects, taste, points);
        }
        return election.build();
    }

    private static void addBallot(ElectionBuilder election, Random random, int projects, double taste, boolean points) {
        List<Integer> named = new ArrayList<>();
        for (int project = 0; project < projects; project++) {
            if (random.nextDouble() < taste) {
                named.add(project);
            }
        }
        Collections.shuffle(named, random);
        int[] choices = named.stream().mapToInt(Integer::intValue).toArray();
        election.ballot(choices, points ? random.ints(choices.length, 0, 6).toArray() : new int[0]);
    }

    /** The same with every amount multiplied, its voters turned around, its projects numbered backwards. */
    static Election disguised(Election election, long factor) {
        ElectionBuilder other = election.hasPoints() ? ElectionBuilder.ofPoints() : ElectionBuilder.ofApprovals();
        other.budget(election.budget() * factor);
        int last = election.projects() - 1;
        for (int project = last; project >= 0; project--) {
            int number = other.project(election.id(project), election.cost(project) * factor);
            if (election.isWithdrawn(project)) {
                other.withdraw(number);
            }
        }
        for (int voter = election.voters() - 1; voter >= 0; voter--) {
            int[] projects = election.ballots().projects(voter);
            for (int place = 0; place < projects.length; place++) {
                projects[place] = last - projects[place];
            }
            other.ballot(projects, election.hasPoints() ? election.ballots().points(voter) : new int[0]);
        }
        return other.build();
    }

    /** The same beside one more project, which nobody wants. */
    static Election beside(Election election, String id, long cost) {
        ElectionBuilder other = copied(election, UnaryOperator.identity());
        other.project(id, cost);
        return withBallots(other, election);
    }

    /** The same with other names. */
    static Election renamed(Election election, UnaryOperator<String> name) {
        return withBallots(copied(election, name), election);
    }

    private static ElectionBuilder copied(Election election, UnaryOperator<String> name) {
        ElectionBuilder other = election.hasPoints() ? ElectionBuilder.ofPoints() : ElectionBuilder.ofApprovals();
        other.budget(election.budget());
        for (int project = 0; project < election.projects(); project++) {
            other.project(name.apply(election.id(project)), election.cost(project));
            if (election.isWithdrawn(project)) {
                other.withdraw(project);
            }
        }
        return other;
    }

    private static Election withBallots(ElectionBuilder other, Election election) {
        for (int voter = 0; voter < election.voters(); voter++) {
            int[] given = election.hasPoints() ? election.ballots().points(voter) : new int[0];
            other.ballot(election.ballots().projects(voter), given);
        }
        return other.build();
    }

    static List<String> names(Election election, List<Integer> projects) {
        return projects.stream().map(election::id).toList();
    }
}
