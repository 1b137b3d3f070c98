package fr.agissons.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same pages with the system's threads and with virtual ones, and with larger and smaller pools of connections. */
final class ThreadsBench {
    private ThreadsBench() {}

    static Map<String, Object> run(Settings settings, TownsDatabase database, Rounds rounds)
            throws IOException, InterruptedException, SQLException {
        List<PageLoad> pages = List.of(Pages.homeOfAll(), Pages.bigList(), Pages.signedIn(database));
        Map<String, Object> json = new LinkedHashMap<>(Map.of("machine", Bench.machine()));
        for (boolean virtual : new boolean[] {false, true}) {
            for (int connections : new int[] {4, 8, 16}) {
                String name = (virtual ? "fils virtuels, " : "fils du système, ") + connections + " connexions";
                Map<String, String> environment = Map.of(
                        "SPRING_THREADS_VIRTUAL_ENABLED", Boolean.toString(virtual),
                        "AGISSONS_DATABASE_POOLSIZE", Integer.toString(connections));
                System.out.printf("%n%s%n", name);
                try (Server server = Server.start(settings, database, environment, true, Ask.of(1, "/"))) {
                    List<Measure> measures = rounds.of(pages, server);
                    Table.print(measures);
                    json.put(name, Bench.json(measures));
                    json.put(name + ", Mo", Cpu.residentMegabytes(server.process().pid()));
                }
            }
        }
        return json;
    }
}
