package fr.agissons.participatorybudget.tally;

import java.util.ArrayList;
import java.util.List;

/** Which projects cannot both be built, being different plans for the same place. */
final class Rivals {
    private final List<int[]> groups;
    private final List<List<int[]>> groupsOf;

    Rivals(int projects, List<int[]> groups) {
        this.groups = groups;
        this.groupsOf = new ArrayList<>();
        for (int project = 0; project < projects; project++) {
            groupsOf.add(new ArrayList<>());
        }
        for (int[] group : groups) {
            for (int project : group) {
                groupsOf.get(project).add(group);
            }
        }
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Marks those that cannot be built beside this one. */
    void strikeOut(int winner, boolean[] standing) {
        if (isEmpty()) {
            return;
        }
        for (int[] group : groupsOf.get(winner)) {
            for (int project : group) {
                standing[project] = false;
            }
        }
    }
}
