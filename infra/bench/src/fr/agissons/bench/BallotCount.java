package fr.agissons.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/**
 * The end of a vote, from the moment it is over.
 *
 * @param confirmed ballots that counted then
 * @param sealed ballots in the sealed box
 * @param sealAndCountSeconds how long the first count took, which seals the box before
 * @param countSeconds how long the second took, which finds it sealed
 */
record BallotCount(long confirmed, long sealed, double sealAndCountSeconds, double countSeconds) {
    private static final String TOWN = " where tenant_id = " + VotingTown.NUMBER + " and edition_id = '%s'";

    /** Ends the vote of accounts now and has it counted, twice. */
    static BallotCount of(TownsDatabase database, VotingTown town) throws SQLException, IOException, InterruptedException {
        String edition = VotingTown.edition(database, VotingTown.ACCOUNTS);
        long confirmed = Long.parseLong(
                database.one("select count(*) from budget_ballot" + TOWN.formatted(edition) + " and confirmed"));
        try (Connection superuser = database.connect()) {
            // No vote is ended before its hour, so the hour is brought forward past the triggers that see to that.
            TownsDatabase.run(superuser, "set session_replication_role = replica");
            TownsDatabase.run(superuser, "update budget_edition set result_at = now() where id = '" + edition + "'");
        }
        double first = seconds(town.count());
        double second = seconds(town.count());
        long sealed = Long.parseLong(database.one("select count(*) from budget_sealed_ballot" + TOWN.formatted(edition)));
        return new BallotCount(confirmed, sealed, first, second);
    }

    void print() {
        System.out.printf(
                Locale.FRENCH,
                "Clôture : %,d bulletins scellés et dépouillés en %.2f s, dépouillés encore en %.2f s.%n%n",
                sealed,
                sealAndCountSeconds,
                countSeconds);
    }

    private static double seconds(Ask ask) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Site.page(ask);
        return Measure.rounded((System.nanoTime() - begun) / 1e9);
    }
}
