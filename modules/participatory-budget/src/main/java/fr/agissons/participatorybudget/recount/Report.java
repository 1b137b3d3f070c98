package fr.agissons.participatorybudget.recount;

import fr.agissons.participatorybudget.pabulib.PabulibFile;
import fr.agissons.participatorybudget.tally.CountingRule;
import fr.agissons.participatorybudget.tally.Outcome;
import java.io.PrintStream;
import java.nio.file.Path;

/** One outcome as people read it. */
final class Report {
    private final PrintStream out;
    private final PabulibFile file;

    Report(PrintStream out, PabulibFile file) {
        this.out = out;
        this.file = file;
    }

    void print(Path path, CountingRule rule, Outcome outcome, boolean explain) {
        out.println(path + " " + rule.method().key() + " "
                + outcome.winners().stream().map(file.election()::id).toList());
    }
}
