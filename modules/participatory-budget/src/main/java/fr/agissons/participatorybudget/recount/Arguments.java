package fr.agissons.participatorybudget.recount;

import fr.agissons.participatorybudget.tally.Completion;
import fr.agissons.participatorybudget.tally.Entry;
import fr.agissons.participatorybudget.tally.Method;
import fr.agissons.participatorybudget.tally.TieRule;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a command line, option by option. */
final class Arguments {
    private final Iterator<String> words;
    private final List<Path> files = new ArrayList<>();
    private String rule = "";
    private Optional<Completion> completion = Optional.empty();
    private TieRule ties = TieRule.LEX;
    private BigDecimal step = BigDecimal.ONE;
    private boolean untilExhaustive = true;
    private long threshold;
    private int costParts;
    private boolean comparison;
    private boolean json;
    private boolean explain;

    private Arguments(Iterator<String> words) {
        this.words = words;
    }

    static Options read(String[] words) throws BadOption {
        Arguments arguments = new Arguments(Arrays.asList(words).iterator());
        while (arguments.words.hasNext()) {
            arguments.read(arguments.words.next());
        }
        return arguments.options();
    }

    private void read(String word) throws BadOption {
        switch (word) {
            case "--rule" -> rule = value(word);
            case "--completion" -> completion = Optional.of(completion(value(word)));
            case "--ties" -> ties = ties(value(word));
            case "--step" -> step = step(value(word));
            case "--to-budget" -> untilExhaustive = false;
            case "--threshold" -> threshold = threshold(value(word));
            case "--cost-parts" -> costParts = costParts(value(word));
            case "--comparison" -> comparison = true;
            case "--json" -> json = true;
            case "--explain" -> explain = true;
            default -> {
                if (word.startsWith("--")) {
                    throw new BadOption("Option inconnue : " + word);
                }
                files.add(Path.of(word));
            }
        }
    }

    private Options options() throws BadOption {
        if (files.isEmpty()) {
            throw new BadOption("Il faut au moins un fichier .pb.");
        }
        Optional<Method> method = Method.of(rule);
        if (method.isEmpty() && !rule.equals("all")) {
            String known = Stream.concat(Arrays.stream(Method.values()).map(Method::key), Stream.of("all"))
                    .collect(Collectors.joining(", "));
            throw new BadOption(
                    rule.isEmpty() ? "Il faut --rule : " + known : "Règle inconnue : " + rule + " (" + known + ")");
        }
        if (method.isPresent() && completion.isPresent() && !completion.get().fits(method.get())) {
            throw new BadOption(completion.get().key() + " ne complète pas " + rule + ".");
        }
        return new Options(
                List.copyOf(files),
                method,
                completion,
                ties,
                step,
                untilExhaustive,
                new Entry(0, threshold, costParts),
                comparison,
                json,
                explain);
    }

    private String value(String option) throws BadOption {
        if (!words.hasNext()) {
            throw new BadOption("Après " + option + ", il manque une valeur.");
        }
        return words.next();
    }

    private static Completion completion(String value) throws BadOption {
        return Completion.of(value)
                .orElseThrow(() -> new BadOption("Complément inconnu : " + value + " ("
                        + Arrays.stream(Completion.values())
                                .map(Completion::key)
                                .collect(Collectors.joining(", "))
                        + ")"));
    }

    private static TieRule ties(String value) throws BadOption {
        return TieRule.of(value)
                .orElseThrow(() -> new BadOption("Départage inconnu : " + value + " (lex, recommended ou seed:TEXTE)"));
    }

    private static BigDecimal step(String value) throws BadOption {
        if (!value.matches("[0-9]{1,15}(\\.[0-9]{1,9})?") || new BigDecimal(value).signum() == 0) {
            throw new BadOption("Après --step, il faut un montant positif, pas « " + value + " ».");
        }
        return new BigDecimal(value);
    }

    private static long threshold(String value) throws BadOption {
        if (!value.matches("[0-9]{1,15}")) {
            throw new BadOption("Après --threshold, il faut un nombre, pas « " + value + " ».");
        }
        return Long.parseLong(value);
    }

    private static int costParts(String value) throws BadOption {
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw new BadOption("Après --cost-parts, il faut un nombre de 1 à 9999, pas « " + value + " ».");
        }
        return Integer.parseInt(value);
    }

    /** What cannot be done as it was asked. */
    static final class BadOption extends Exception {
        private static final long serialVersionUID = 1;

        BadOption(String message) {
            super(message);
        }
    }
}
