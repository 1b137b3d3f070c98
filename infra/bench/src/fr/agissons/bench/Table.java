package fr.agissons.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results as a person reads them. */
final class Table {
    private static final double NOISY = 0.1;

    private Table() {}

    static void print(List<Measure> measures) {
        System.out.printf(
                "%n%-36s %4s %8s %8s %8s %8s %8s %6s %7s %8s%n",
                "", "conn", "req/s", "p50 ms", "p99 ms", "CPU ms", "base ms", "SQL", "ko", "/ nginx");
        for (Measure measure : measures) {
            LoadResult result = measure.server();
            System.out.printf(
                    Locale.FRENCH,
                    "%-36s %4d %8.0f %8.2f %8.1f %8.3f %8.3f %6.2f %7.1f %8.3f%s%n",
                    measure.load().name(),
                    measure.load().connections(),
                    result.perSecond(),
                    result.p50(),
                    result.p99(),
                    result.cpu(),
                    result.databaseCpu(),
                    measure.statementsPerRequest(),
                    result.bytes() / 1000,
                    measure.ratio(),
                    remark(result));
        }
        measures.stream()
                .filter(measure -> measure.load().kind().equals("home"))
                .findFirst()
                .ifPresent(home -> System.out.printf(
                        Locale.FRENCH,
                        "Étalon : nginx sert les octets de l’accueil %.0f fois par seconde.%n",
                        home.yardstick().perSecond()));
    }

    static void print(KeptPages.Outcome kept) {
        System.out.printf("%n%-36s %8s %8s %8s %8s%n", "Pages gardées", "req/s", "p50 ms", "p99 ms", "/ nginx");
        for (KeptPages.Line line : kept.lines()) {
            System.out.printf(
                    Locale.FRENCH,
                    "%-36s %8.0f %8.2f %8.1f %8.3f%s%n",
                    line.name(),
                    line.result().perSecond(),
                    line.result().p50(),
                    line.result().p99(),
                    line.result().perSecond() / kept.yardstick(),
                    remark(line.result()));
        }
    }

    static String remark(LoadResult result) {
        String failed = result.failed() == 0 ? "" : "  %d réponses manquées".formatted(result.failed());
        return result.foreign() < NOISY
                ? failed
                : failed + "  (machine occupée à %.0f %% par autre chose)".formatted(result.foreign() * 100);
    }

    static void printGoals(List<Goal> goals, Map<String, Object> start) {
        System.out.printf(
                Locale.FRENCH,
                "%nPremière page après %.1f s, prêt après %.1f s (%.1f s sans le cache de classes), %d Mo après la charge.%n%n",
                start.get("firstPageSeconds"),
                start.get("readySeconds"),
                start.get("readySecondsWithoutClassCache"),
                start.get("residentMegabytes"));
        printGoals(goals);
    }

    static void printGoals(List<Goal> goals) {
        for (Goal goal : goals) {
            System.out.printf(
                    Locale.FRENCH,
                    "%-8s %-46s %10.2f (%s %s)%n",
                    goal.met() ? "tenu" : "MANQUÉ",
                    goal.name(),
                    goal.measured(),
                    goal.atLeast() ? "au moins" : "au plus",
                    goal.limit() % 1 == 0 ? Long.toString((long) goal.limit()) : Double.toString(goal.limit()));
        }
    }
}
