package fr.agissons.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one measure gave.
 *
 * @param perSecond requests answered a second
 * @param p50 half of the answers came within so many milliseconds
 * @param p99 99 of 100 did
 * @param cpu milliseconds of processor time the server used for one request
 * @param databaseCpu the same for PostgreSQL
 * @param bytes length of an answer with its headers
 * @param foreign share of the machine's processors that something else used meanwhile: above a tenth, measure again
 * @param failed answers that were no page
 */
record LoadResult(
        double perSecond,
        double p50,
        double p99,
        double cpu,
        double databaseCpu,
        double bytes,
        double foreign,
        long failed) {

    /** Each figure's median over these runs, by itself. */
    static LoadResult median(List<LoadResult> runs) {
        return new LoadResult(
                middle(runs, LoadResult::perSecond),
                middle(runs, LoadResult::p50),
                middle(runs, LoadResult::p99),
                middle(runs, LoadResult::cpu),
                middle(runs, LoadResult::databaseCpu),
                middle(runs, LoadResult::bytes),
                middle(runs, LoadResult::foreign),
                runs.stream().mapToLong(LoadResult::failed).sum());
    }

    private static double middle(List<LoadResult> runs, ToDoubleFunction<LoadResult> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
