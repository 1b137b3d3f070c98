package fr.agissons.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Votes by thirty-two people at once through the pages of a town, then the close, the seal and the count of all of them. */
final class BallotsBench {
    private static final int PER_SECOND = 600;
    /** Until Java compiles little more: on two processors that it shares with the votes, that takes a minute and a half of them. */
    private static final int WARM_UP = 30_000;
    private static final int COUNTED = 100;
    private static final String OF_EDITION = " from %s where tenant_id = " + VotingTown.NUMBER + " and edition_id = '%s'";

    private final Settings settings;
    private final TownsDatabase database;
    private final VotingTown town;
    private final List<Double> yardstick = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();

    private BallotsBench(Settings settings, TownsDatabase database, VotingTown town) {
        this.settings = settings;
        this.database = database;
        this.town = town;
    }

    static Map<String, Object> run(Settings settings) throws IOException, InterruptedException, SQLException {
        int voters = WARM_UP + settings.rounds() * settings.seconds() * PER_SECOND + COUNTED;
        System.out.printf(Locale.FRENCH, "Une ville de %,d électeurs…%n", voters);
        Path folder = settings.home().resolve("ballots");
        Towns.delete(folder);
        try (TownsDatabase database = TownsDatabase.start(settings, folder)) {
            Server.migrate(settings, database);
            Server.recordClasses(settings, database);
            BallotsBench bench = new BallotsBench(settings, database, VotingTown.make(settings, database, voters));
            try (Server server = Server.start(settings, database, Map.of(), true, Ask.of(VotingTown.NUMBER, "/"))) {
                return bench.measure(server);
            }
        }
    }

    private Map<String, Object> measure(Server server) throws IOException, InterruptedException, SQLException {
        System.out.println("Chaque membre ouvre son bulletin…");
        List<Intake> intakes = List.of(
                take("par compte", VotingTown.ACCOUNTS, town.byAccount(), server),
                take("par code", VotingTown.CODES, town.byCode(), server));
        double bare = yardstick.stream().sorted().skip(yardstick.size() / 2).findFirst().orElseThrow();
        Intake.print(intakes, bare);
        BallotCount close = BallotCount.of(database, town);
        close.print();
        goals.add(new Goal("dépouillés, sur les confirmés", (double) close.sealed() / close.confirmed(), 1, true));
        Table.printGoals(goals);
        Map<String, Object> json = new LinkedHashMap<>(Map.of("machine", Bench.machine()));
        json.put("intake", intakes.stream().map(intake -> intake.json(bare)).toList());
        json.put("bareInsertsPerSecond", Math.round(bare));
        json.put("close", close);
        json.put("goals", goals);
        return json;
    }

    private Intake take(String name, String slug, List<byte[]> ballots, Server server)
            throws IOException, InterruptedException, SQLException {
        System.out.printf("Vote %s : mise en température…%n", name);
        String edition = VotingTown.edition(database, slug);
        BareInserts bare = new BareInserts(database, VotingTown.edition(database, "etalon"));
        BallotLoad load = new BallotLoad(server.process(), database.process());
        load.send(ballots.subList(0, WARM_UP), PageLoad.USUAL);
        List<LoadResult> results = new ArrayList<>();
        int size = settings.seconds() * PER_SECOND;
        for (int round = 0; round < settings.rounds(); round++) {
            System.out.printf("Tour %d sur %d : vote %s…%n", round + 1, settings.rounds(), name);
            yardstick.add(bare.run(settings.seconds()));
            int first = WARM_UP + round * size;
            results.add(load.send(ballots.subList(first, first + size), PageLoad.USUAL));
        }
        Map<String, Double> statements = new LinkedHashMap<>();
        database.statements(() -> load.send(ballots.subList(ballots.size() - COUNTED, ballots.size()), 1))
                .forEach((statement, calls) -> statements.put(statement, calls / (double) COUNTED));
        Intake intake = new Intake(name, LoadResult.median(results), statements, load.acknowledged().size());
        goals.add(new Goal("vote " + name + ", bulletins par seconde", intake.result().perSecond(), 500, true));
        goals.add(new Goal("vote " + name + ", p99 en ms", intake.result().p99(), 200, false));
        goals.add(new Goal("vote " + name + ", réponses manquées", ballots.size() - intake.acknowledged(), 0, false));
        goals.add(new Goal("vote " + name + ", confirmés et perdus", lost(edition, load.acknowledged()), 0, false));
        goals.add(new Goal("vote " + name + ", en trop dans l’urne", extra(edition, load.acknowledged().size()), 0, false));
        return intake;
    }

    /** Codes that voters were given and that the box does not know. */
    private long lost(String edition, List<String> acknowledged) throws SQLException {
        Set<String> kept = new HashSet<>(database.all("select code" + OF_EDITION.formatted("budget_receipt", edition)));
        return acknowledged.stream().filter(code -> !kept.contains(code)).count();
    }

    /** Ballots that count beyond those acknowledged, and voters beyond those ballots. */
    private long extra(String edition, int acknowledged) throws SQLException {
        String ballots = OF_EDITION.formatted("budget_ballot", edition);
        long counting = Long.parseLong(database.one("select count(*)" + ballots + " and confirmed"));
        long voters = Long.parseLong(database.one("select count(distinct voter_hash)" + ballots));
        return Math.abs(counting - acknowledged) + Math.abs(counting - voters);
    }
}
