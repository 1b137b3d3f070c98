package fr.agissons.server;

import fr.agissons.core.audit.TownRecounts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** {@code ballots verify}: holds what lies in sealed ballot boxes against their seals, and these against the journal. */
final class BallotsCommand {
    static final String USAGE = "ballots verify [--tenant SITE]";
    private static final String TENANT = "--tenant";

    private final Supplier<DataSource> database;
    private final PrintStream out;

    BallotsCommand(Supplier<DataSource> database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    static boolean understands(List<String> asked) {
        return asked.equals(List.of("verify"))
                || asked.size() == 3 && "verify".equals(asked.getFirst()) && TENANT.equals(asked.get(1));
    }

    /** Returns 0 when every box is as it was sealed, 1 when one is not or when nothing could be read. */
    int run(List<String> asked) {
        try {
            return towns(asked.size() == 3 ? Optional.of(asked.get(2)) : Optional.empty());
        } catch (RuntimeException failed) {
            out.println("La vérification n’a pas pu être faite : " + failed.getMessage());
            return 1;
        }
    }

    private int towns(Optional<String> slug) {
        DataSource platform = database.get();
        List<TownRecounts.Town> towns = new TownRecounts(platform).towns(slug);
        if (towns.isEmpty()) {
            out.println(
                    slug.map(name -> "Aucun site ne s’appelle " + name + ".").orElse("Il n’y a aucun site."));
            return slug.isPresent() ? 1 : 0;
        }
        SealedBoxes boxes = new SealedBoxes(platform);
        boolean whole = true;
        for (TownRecounts.Town town : towns) {
            List<SealedBoxes.Box> found = boxes.of(town.id());
            if (found.isEmpty()) {
                out.println(town.slug() + " : aucune urne scellée");
            }
            for (SealedBoxes.Box box : found) {
                out.println(town.slug() + ", " + box.edition() + " : " + said(box));
                whole &= box.isIntact();
            }
        }
        return whole ? 0 : 1;
    }

    private static String said(SealedBoxes.Box box) {
        if (box.isIntact()) {
            return "intacte, %s, empreinte %s".formatted(ballots(box.found()), box.foundDigest());
        }
        List<String> wrong = new ArrayList<>();
        if (box.found() != box.ballots()) {
            wrong.add("%s, et elle a été scellée avec %d".formatted(ballots(box.found()), box.ballots()));
        }
        if (!box.digest().equals(box.foundDigest())) {
            wrong.add("empreinte %s, et le sceau porte %s".formatted(box.foundDigest(), box.digest()));
        }
        if (box.stray() > 0) {
            wrong.add("choix sans bulletin de cette urne : " + box.stray());
        }
        if (!box.isInJournal()) {
            wrong.add("le journal ne garde pas l’empreinte du sceau");
        }
        return "DIFFÈRE de ce qui a été scellé : " + String.join(" ; ", wrong);
    }

    private static String ballots(int number) {
        return number + (number > 1 ? " bulletins" : " bulletin");
    }
}
