package fr.agissons.participatorybudget.tally;

/** Which projects may still win: not withdrawn, wanted enough, not yet chosen, and without a rival that was. */
final class Standing {
    private final Election election;
    private final boolean[] standing;
    private long spent;

    Standing(Election election, Entry entry) {
        this.election = election;
        this.standing = new boolean[election.projects()];
        for (int project = 0; project < standing.length; project++) {
            standing[project] = !election.isWithdrawn(project) && entry.admits(election, project);
        }
    }

    private Standing(Standing other) {
        this.election = other.election;
        this.standing = other.standing.clone();
        this.spent = other.spent;
    }

    /** The same, to go on with independently. */
    Standing copy() {
        return new Standing(this);
    }

    boolean has(int project) {
        return standing[project];
    }

    boolean fits(int project) {
        return standing[project] && election.cost(project) <= election.budget() - spent;
    }

    void choose(int project) {
        standing[project] = false;
        spent = Math.addExact(spent, election.cost(project));
        election.rivals().strikeOut(project, standing);
    }

    long spent() {
        return spent;
    }

    /** Whether no project that somebody supports and that costs something fits into what is left. */
    boolean isExhausted() {
        for (int project = 0; project < standing.length; project++) {
            if (fits(project) && isBuyable(project)) {
                return false;
            }
        }
        return true;
    }

    /** Whether shares, however high, could buy nothing more. */
    boolean isEmpty() {
        for (int project = 0; project < standing.length; project++) {
            if (standing[project] && isBuyable(project)) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody supports it and it costs something. */
    boolean isBuyable(int project) {
        return election.cost(project) > 0 && election.votes(project) > 0;
    }
}
