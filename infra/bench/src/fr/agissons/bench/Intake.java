package fr.agissons.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one way of voting gave.
 *
 * @param name how people voted
 * @param result ballots a second, delays and processor time
 * @param statements each statement, and how often a ballot makes it
 * @param acknowledged how many voters were given a code, in all rounds
 */
record Intake(String name, LoadResult result, Map<String, Double> statements, int acknowledged) {
    private double statementsPerBallot() {
        return statements.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static void print(List<Intake> intakes, double bare) {
        System.out.printf(
                "%n%-16s %10s %8s %8s %8s %8s %6s %9s%n", "Votes", "bulletins/s", "p50 ms", "p99 ms", "CPU ms", "base ms", "SQL", "/ étalon");
        for (Intake intake : intakes) {
            LoadResult result = intake.result;
            System.out.printf(
                    Locale.FRENCH,
                    "%-16s %11.0f %8.1f %8.1f %8.3f %8.3f %6.1f %9.3f%s%n",
                    intake.name,
                    result.perSecond(),
                    result.p50(),
                    result.p99(),
                    result.cpu(),
                    result.databaseCpu(),
                    intake.statementsPerBallot(),
                    result.perSecond() / bare,
                    Table.remark(result));
        }
        System.out.printf(
                Locale.FRENCH, "Étalon : quatre écrivains mettent les lignes de %.0f bulletins par seconde dans la même base.%n", bare);
    }

    /** As it is written to the file of results. */
    Map<String, Object> json(double bare) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("vote", name);
        json.put("connections", PageLoad.USUAL);
        json.put("ballotsPerSecond", Math.round(result.perSecond()));
        json.put("p50Millis", Measure.rounded(result.p50()));
        json.put("p99Millis", Measure.rounded(result.p99()));
        json.put("cpuMillisPerBallot", Measure.rounded(result.cpu()));
        json.put("databaseCpuMillisPerBallot", Measure.rounded(result.databaseCpu()));
        json.put("statementsPerBallot", Measure.rounded(statementsPerBallot()));
        json.put("failedAnswers", result.failed());
        json.put("foreignCpuShare", Measure.rounded(result.foreign()));
        json.put("ratioToBareInserts", Measure.rounded(result.perSecond() / bare));
        json.put("acknowledged", acknowledged);
        json.put("statements", statements);
        return json;
    }
}
