package fr.agissons.bench;

import fr.agissons.participatorybudget.pabulib.PabulibReader;
import fr.agissons.participatorybudget.tally.Completion;
import fr.agissons.participatorybudget.tally.CountingRule;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Method;
import fr.agissons.participatorybudget.tally.Raise;
import fr.agissons.participatorybudget.tally.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Counting budgets: the largest published vote beside what others' programs take, a larger one made up, and all the others. */
final class TallyBench {
    /** Until Java compiles little more. */
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final int ROUNDS = 9;

    private final List<TallyFigure> figures = new ArrayList<>();

    private TallyBench() {}

    /** The project's folder, then the one of published votes, which may be missing. */
    public static void main(String[] arguments) throws IOException {
        TallyBench bench = new TallyBench();
        Path folder = Path.of(arguments[1]);
        Path largest = folder.resolve("Poland_Warszawa_2026.pb.gz");
        if (Files.isReadable(largest)) {
            bench.published(largest);
        } else {
            System.out.println("Pas de votes publiés dans " + folder + " : nommez le dossier des données dans AGISSONS_TEST_DATA.");
        }
        bench.madeUp();
        if (Files.isReadable(largest)) {
            bench.all(folder);
        }
        Path file = Path.of(arguments[0]).resolve(".agissons/bench/tally.json");
        Files.writeString(file, TallyFigure.json(bench.figures));
        System.out.println("\nTout est dans .agissons/bench/tally.json.");
    }

    /** Beside it, the medians of an exact prototype of the same scheme, and of pabutools 1.2.3, on two cores of the same kind. */
    private void published(Path file) throws IOException {
        System.out.println("\nVarsovie 2026 : 61 668 bulletins, 83 projets");
        byte[] packed = Files.readAllBytes(file);
        measure("lire le fichier", 100, 93, 2_300, () -> PabulibReader.read(packed.clone()).election());
        Election election = PabulibReader.read(packed.clone()).election();
        measure("les plus soutenus", 1, 0.2, 8_140, () -> count(election, Method.GREEDY_VOTES, Completion.NONE));
        measure("parts égales, coût", 10, 8.0, 12_930, () -> count(election, Method.MES_COST, Completion.NONE));
        measure("parts égales, nombre", 10, 3.5, 8_050, () -> count(election, Method.MES_CARD, Completion.NONE));
        measure("Phragmén", 15, 14.9, 12_740, () -> count(election, Method.PHRAGMEN, Completion.NONE));
        measure("add1, coût", 300, 1_293, 2_400_000, () -> count(election, Method.MES_COST, Completion.ADD1));
        measure("add1, nombre", 300, 855, 2_250_000, () -> count(election, Method.MES_CARD, Completion.ADD1));
    }

    private void madeUp() throws IOException {
        System.out.println("\nVote inventé : 100 000 bulletins, 300 projets, plus de 20 000 hausses");
        Election election = MadeUpVote.of(100_000, 300);
        for (Method method : List.of(Method.MES_COST, Method.MES_CARD)) {
            once("add1, " + (method == Method.MES_COST ? "coût" : "nombre"), 5_000, () -> {
                long steps = Tally.count(election, CountingRule.of(method, Completion.ADD1)).increments();
                if (steps < 20_000) {
                    throw new IllegalStateException("only " + steps + " steps");
                }
                return steps;
            });
        }
    }

    private void all(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".pb.gz")).sorted().toList();
        }
        System.out.println("\nLes " + files.size() + " votes publiés");
        List<Election> elections = new ArrayList<>();
        once("les lire", 0, () -> {
            for (Path file : files) {
                elections.add(PabulibReader.read(file).election());
            }
            return elections;
        });
        for (Method method : Method.values()) {
            for (Completion completion : new Completion[] {Completion.NONE, Completion.ADD1}) {
                if (completion.fits(method)) {
                    once(method.key() + " " + completion.key(), 0, () -> elections.stream()
                            .filter(method::fits)
                            .map(election -> count(election, method, completion))
                            .toList());
                }
            }
        }
    }

    private static Object count(Election election, Method method, Completion completion) {
        return Tally.count(election, CountingRule.of(method, completion).with(new Raise(election.scale(), true)));
    }

    private void measure(String name, double promised, double yardstick, double peer, Work work) throws IOException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < WARM_UP_NANOS) {
            time(work);
        }
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            times[round] = time(work);
        }
        Arrays.sort(times);
        keep(new TallyFigure(name, times[ROUNDS / 2], promised, yardstick, peer));
    }

    private void once(String name, double promised, Work work) throws IOException {
        keep(new TallyFigure(name, time(work), promised, 0, 0));
    }

    private void keep(TallyFigure figure) {
        figures.add(figure);
        System.out.println(figure.line());
    }

    private static double time(Work work) throws IOException {
        long start = System.nanoTime();
        if (work.done().hashCode() == Integer.MIN_VALUE) {
            System.out.printf(Locale.ROOT, "");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private interface Work {
        Object done() throws IOException;
    }
}
