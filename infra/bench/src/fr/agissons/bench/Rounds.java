package fr.agissons.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures pages several times over, each beside its yardstick, and takes the medians: what else the machine does comes
 * and goes, and strikes all pages alike.
 */
final class Rounds {
    private static final int WARM_UP_SECONDS = 10;
    private static final int YARDSTICK_SECONDS = 2;
    private static final int COUNTED = 100;

    private final Settings settings;
    private final TownsDatabase database;
    private final Yardstick yardstick;
    private final Wrk wrk;

    Rounds(Settings settings, TownsDatabase database, Yardstick yardstick) {
        this.settings = settings;
        this.database = database;
        this.yardstick = yardstick;
        this.wrk = new Wrk(settings);
    }

    /** Measures these pages on that server. */
    List<Measure> of(List<PageLoad> pages, Server server) throws IOException, InterruptedException, SQLException {
        warmUp(pages, server);
        Map<PageLoad, List<LoadResult>> served = new HashMap<>();
        Map<PageLoad, List<LoadResult>> filed = new HashMap<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            for (PageLoad page : pages) {
                System.out.printf("Tour %d sur %d : %s…%n", round, settings.rounds(), page.name());
                add(filed, page, onYardstick(page));
                add(served, page, wrk.run(page, Settings.SITE, settings.seconds(), server.process(), database.process()));
            }
        }
        List<Measure> measures = new ArrayList<>();
        for (PageLoad page : pages) {
            measures.add(new Measure(
                    page, LoadResult.median(served.get(page)), LoadResult.median(filed.get(page)), statements(page)));
        }
        return measures;
    }

    /** The same server's pages as they are kept. */
    KeptPages kept(Server server) throws IOException {
        return new KeptPages(settings, server, database, yardstick);
    }

    private static void add(Map<PageLoad, List<LoadResult>> results, PageLoad page, LoadResult result) {
        results.computeIfAbsent(page, any -> new ArrayList<>()).add(result);
    }

    /** Code is compiled where it runs often: until then it is another, slower program that is measured. */
    private void warmUp(List<PageLoad> pages, Server server) throws IOException, InterruptedException {
        System.out.println("Mise en température…");
        List<String> kinds = new ArrayList<>();
        for (PageLoad page : pages) {
            if (!kinds.contains(page.kind())) {
                kinds.add(page.kind());
                yardstick.hold(page.kind(), Site.page(page.asks().getFirst()));
                wrk.run(page, Settings.SITE, WARM_UP_SECONDS, server.process(), database.process());
            }
        }
    }

    private LoadResult onYardstick(PageLoad page) throws IOException, InterruptedException {
        ProcessHandle nginx = yardstick.process();
        return wrk.run(Yardstick.load(page), Settings.YARDSTICK, YARDSTICK_SECONDS, nginx, nginx);
    }

    /** Asks for the page of a hundred towns, or a hundred times, and counts what the database is asked meanwhile. */
    private Map<String, Double> statements(PageLoad page) throws IOException, InterruptedException, SQLException {
        List<Ask> asks = page.asks();
        Map<String, Long> calls = database.statements(() -> {
            for (int i = 0; i < COUNTED; i++) {
                Site.page(asks.get(i % asks.size()));
            }
        });
        Map<String, Double> each = new LinkedHashMap<>();
        calls.forEach((statement, number) -> each.put(statement, number / (double) COUNTED));
        return each;
    }
}
