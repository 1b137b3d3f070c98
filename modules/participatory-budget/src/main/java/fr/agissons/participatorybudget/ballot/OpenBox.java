package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.life.archive.ArchiveObstacle;

/**
 * A ballot box that still has its key: taken away in an archive, the key would lead from voters to their choices for ever,
 * long after it is destroyed here. Left out of the archive, it would let people vote twice where the town arrives.
 */
public final class OpenBox implements ArchiveObstacle {
    /** Made by the archive itself. */
    public OpenBox() {}

    @Override
    public String table() {
        return "budget_ballot_box";
    }

    @Override
    public String condition() {
        return "voter_key is not null";
    }

    @Override
    public String key() {
        return "budget.archive.open-box";
    }
}
