package fr.agissons.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pages that were made before: those the server keeps for visitors, and those nginx keeps before the server. */
final class KeptPages {
    private static final Pattern HOST = Pattern.compile("banc-\\d+\\.localhost");

    private final Settings settings;
    private final ProcessHandle server;
    private final ProcessHandle database;
    private final ProcessHandle nginx;

    KeptPages(Settings settings, Server server, TownsDatabase database, Yardstick nginx)
            throws IOException {
        this.settings = settings;
        this.server = server.process();
        this.database = database.process();
        this.nginx = nginx.process();
    }

    /** What came out for pages that were kept somewhere. */
    Outcome measure(double yardstick) throws IOException, InterruptedException {
        PageLoad one = Pages.homeOfOne();
        PageLoad all = Pages.homeOfAll();
        List<Line> lines = new ArrayList<>();
        lines.add(ours(one.kept("Gardé par le serveur, 1 ville")));
        lines.add(ours(unchanged(one)));
        lines.add(ours(all.kept("Gardé par le serveur, 2 000 villes")));
        lines.add(behindNginx(one.kept("Gardé 10 s par nginx, 1 ville")));
        lines.add(behindNginx(all.kept("Gardé 10 s par nginx, 2 000 villes")));
        return new Outcome(lines, foreignAnswers(all), yardstick);
    }

    private PageLoad unchanged(PageLoad page) throws IOException, InterruptedException {
        Ask ask = page.asks().getFirst().kept();
        String version = Site.through(ask, Settings.SITE).headers().firstValue("ETag").orElseThrow();
        return new PageLoad("304 à qui a la page, 1 ville", page.kind(), List.of(ask.knowing(version)));
    }

    private Line ours(PageLoad page) throws IOException, InterruptedException {
        return new Line(page.name(), settled(page, Settings.SITE, server, database));
    }

    /** The server's share counts too: it makes what nginx then keeps. */
    private Line behindNginx(PageLoad page) throws IOException, InterruptedException {
        return new Line(page.name(), settled(page, Settings.FRONT, nginx, server));
    }

    private LoadResult settled(PageLoad page, int port, ProcessHandle first, ProcessHandle second)
            throws IOException, InterruptedException {
        Wrk wrk = new Wrk(settings);
        wrk.run(page, port, settings.seconds(), first, second);
        return wrk.run(page, port, settings.seconds(), first, second);
    }

    /** Every town's page as both keep it now: answers that name another town, or none. */
    private static long foreignAnswers(PageLoad page) throws IOException, InterruptedException {
        long foreign = 0;
        for (Ask ask : page.asks()) {
            for (int port : new int[] {Settings.SITE, Settings.FRONT}) {
                String text = new String(Site.through(ask.kept(), port).body());
                boolean own = text.contains(ask.host())
                        && HOST.matcher(text).results().map(MatchResult::group).allMatch(ask.host()::equals);
                foreign += own ? 0 : 1;
            }
        }
        return foreign;
    }

    /**
     * One line of the table.
     *
     * @param name what was asked
     * @param result what it gave
     */
    record Line(String name, LoadResult result) {}

    /**
     * All that came out.
     *
     * @param lines in the order of the table
     * @param foreign answers that were another town's
     * @param yardstick requests a second of nginx with the file
     */
    record Outcome(List<Line> lines, long foreign, double yardstick) {
        List<Goal> goals() {
            return List.of(
                    new Goal("derrière nginx, requêtes par seconde", lines.get(3).result().perSecond(), 21_000, true),
                    new Goal("gardé par le serveur, part de nginx", lines.get(0).result().perSecond() / yardstick, 0.3, true),
                    new Goal("réponses d’une autre ville", foreign, 0, false));
        }
    }
}
