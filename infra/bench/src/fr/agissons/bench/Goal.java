package fr.agissons.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A figure that was promised.
 *
 * @param name what it is about
 * @param measured what came out
 * @param limit what was promised
 * @param atLeast whether more is better
 */
record Goal(String name, double measured, double limit, boolean atLeast) {
    private static final String HOME = "Accueil, 2 000 villes";

    /** Whether the promise is kept. */
    public boolean met() {
        return atLeast ? measured >= limit : measured <= limit;
    }

    static List<Goal> all(List<Measure> measures, double ready, long memory) {
        List<Goal> goals = new ArrayList<>();
        LoadResult home = find(measures, HOME, PageLoad.USUAL).server();
        LoadResult alone = find(measures, HOME, 1).server();
        goals.add(new Goal("accueil, requêtes par seconde", home.perSecond(), 4_000, true));
        goals.add(new Goal("accueil, ms de processeur", home.cpu(), 0.5, false));
        goals.add(new Goal("accueil, p50 en ms", home.p50(), 8, false));
        goals.add(new Goal("accueil, p99 en ms", home.p99(), 150, false));
        goals.add(new Goal("accueil seul, p50 en ms", alone.p50(), 1, false));
        goals.add(new Goal("accueil seul, p99 en ms", alone.p99(), 5, false));
        double most = measures.stream().mapToDouble(Measure::statementsPerRequest).max().orElseThrow();
        goals.add(new Goal("requêtes SQL de la page qui en fait le plus", most, 5, false));
        goals.add(new Goal("accueil, 2 000 villes contre 100", cpu(measures, HOME) / cpu(measures, "Accueil, 100 villes"), 1.2, false));
        goals.add(new Goal("missions, 50 000 contre 100", cpu(measures, Pages.bigList().name()) / cpu(measures, Pages.smallList().name()), 1.2, false));
        goals.add(new Goal("prêt, en secondes", ready, 6, false));
        goals.add(new Goal("mémoire, en Mo", memory, 400, false));
        goals.add(new Goal("réponses manquées", measures.stream().mapToLong(m -> m.server().failed()).sum(), 0, false));
        return goals;
    }

    /** The whole work of a request, the database's too: what is left when the machine is shared with others. */
    private static double cpu(List<Measure> measures, String name) {
        LoadResult result = find(measures, name, PageLoad.USUAL).server();
        return result.cpu() + result.databaseCpu();
    }

    private static Measure find(List<Measure> measures, String name, int connections) {
        Predicate<Measure> wanted =
                measure -> measure.load().name().equals(name) && measure.load().connections() == connections;
        return measures.stream().filter(wanted).findFirst().orElseThrow();
    }
}
