package fr.agissons.participatorybudget.recount;

import fr.agissons.participatorybudget.pabulib.MalformedFile;
import fr.agissons.participatorybudget.pabulib.PabulibFile;
import fr.agissons.participatorybudget.pabulib.PabulibReader;
import fr.agissons.participatorybudget.tally.CountingRule;
import fr.agissons.participatorybudget.tally.Outcome;
import fr.agissons.participatorybudget.tally.Tally;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code infra/agissons tally} runs. */
public final class Recount {
    private final Options options;
    private final PrintStream out;
    private final PrintStream errors;

    Recount(Options options, PrintStream out, PrintStream errors) {
        this.options = options;
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(words, out, errors);
        out.flush();
        System.exit(code);
    }

    /** The exit code: 0, or 1 if a file could not be counted, or 2 if the command makes no sense. */
    static int run(String[] words, PrintStream out, PrintStream errors) {
        try {
            return new Recount(Arguments.read(words), out, errors).run();
        } catch (Arguments.BadOption bad) {
            errors.println(bad.getMessage());
            errors.println("infra/agissons help dit comment compter.");
            return 2;
        }
    }

    private int run() {
        boolean whole = true;
        for (Path file : options.files()) {
            whole &= count(file);
        }
        return whole ? 0 : 1;
    }

    private boolean count(Path file) {
        try {
            PabulibFile read = PabulibReader.read(file).inUnitsOf(options.step());
            List<CountingRule> rules = options.rules(read.election());
            if (rules.isEmpty()) {
                return failed(file, "aucune règle demandée ne convient à ces bulletins");
            }
            for (CountingRule rule : rules) {
                print(file, read, rule);
            }
            return true;
        } catch (ArithmeticException tooLarge) {
            return failed(file, "un pas de " + options.step() + " est trop grand ou trop fin pour ce fichier");
        } catch (MalformedFile malformed) {
            return failed(file, malformed.inFrench());
        } catch (AccessDeniedException denied) {
            return failed(file, "le fichier ne se lit pas");
        } catch (IOException unreadable) {
            return failed(file, Files.exists(file) ? "le fichier ne se lit pas" : "le fichier n’existe pas");
        }
    }

    private void print(Path file, PabulibFile read, CountingRule rule) {
        Outcome outcome = Tally.count(read.election(), rule);
        if (options.json()) {
            out.println(new JsonLine(file).outcome(read.election(), rule, outcome, options.explain()));
        } else {
            new Report(out, read).print(file, rule, outcome, options.explain());
        }
    }

    private boolean failed(Path file, String why) {
        if (options.json()) {
            out.println(new JsonLine(file).error(why));
        } else {
            errors.println(file + " : " + why);
        }
        return false;
    }
}
