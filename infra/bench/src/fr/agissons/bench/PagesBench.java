package fr.agissons.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of a site among two thousand, how soon the server is there, and how much memory it takes. */
final class PagesBench {
    private static final int STARTS = 5;

    private PagesBench() {}

    static Map<String, Object> run(Settings settings, TownsDatabase database, Rounds rounds)
            throws IOException, InterruptedException, SQLException {
        Ask first = Ask.of(1, "/");
        List<Double> firstPages = new ArrayList<>();
        List<Double> ready = new ArrayList<>();
        System.out.printf("%d démarrages…%n", STARTS);
        for (int i = 1; i < STARTS; i++) {
            try (Server server = Server.start(settings, database, Map.of(), true, first)) {
                firstPages.add(server.firstPage());
                ready.add(server.ready());
            }
        }
        double uncached;
        try (Server server = Server.start(settings, database, Map.of(), false, first)) {
            uncached = server.ready();
        }
        try (Server server = Server.start(settings, database, Map.of(), true, first)) {
            firstPages.add(server.firstPage());
            ready.add(server.ready());
            List<Measure> measures = rounds.of(Pages.all(database), server);
            long memory = Cpu.residentMegabytes(server.process().pid());
            Table.print(measures);
            KeptPages.Outcome kept = rounds.kept(server).measure(measures.getFirst().yardstick().perSecond());
            Table.print(kept);
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("firstPageSeconds", Measure.rounded(middle(firstPages)));
            whole.put("readySeconds", Measure.rounded(middle(ready)));
            whole.put("readySecondsWithoutClassCache", Measure.rounded(uncached));
            whole.put("residentMegabytes", memory);
            List<Goal> goals = new ArrayList<>(Goal.all(measures, middle(ready), memory));
            goals.addAll(kept.goals());
            Table.printGoals(goals, whole);
            Map<String, Object> json = new LinkedHashMap<>(Map.of("machine", Bench.machine()));
            json.put("start", whole);
            json.put("pages", Bench.json(measures));
            json.put("kept", kept);
            json.put("goals", goals);
            return json;
        }
    }

    private static double middle(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
