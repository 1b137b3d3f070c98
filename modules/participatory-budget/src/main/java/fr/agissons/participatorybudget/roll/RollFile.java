package fr.agissons.participatorybudget.roll;

import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.roll.Addressees.Flaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A roll as it was sent: number, name, and perhaps date of birth and district.
 *
 * @param lines what it says
 * @param flaws what is wrong with it
 */
record RollFile(List<RollLine> lines, List<Flaw> flaws) {
    private static final int MOST_FLAWS = 50;

    /** Reads it; nothing of it is taken when a line is wrong. */
    static RollFile read(String text, Set<String> districts) {
        Addressees table = Addressees.read(text, districts);
        List<Flaw> flaws = new ArrayList<>(table.flaws());
        int number = column(table, "numero", "numéro", "number");
        int name = column(table, "nom", "name");
        int born = column(table, "naissance", "birth");
        if (flaws.isEmpty() && (number < 0 || name < 0)) {
            flaws.add(new Flaw(1, "budget.roll.flaw.header", ""));
        }
        List<RollLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0;
                flaws.size() < MOST_FLAWS
                        && number >= 0
                        && name >= 0
                        && at < table.rows().size();
                at++) {
            List<String> row = table.rows().get(at);
            String key = PlainText.line(row.get(number));
            String who = PlainText.line(row.get(name));
            String day = born < 0 ? "" : PlainText.line(row.get(born));
            if (key.isEmpty() || key.length() > 40 || who.isEmpty() || who.length() > RollLine.LONGEST) {
                flaws.add(new Flaw(at + 2L, "budget.roll.flaw.name", who));
            } else if (!seen.add(key)) {
                flaws.add(new Flaw(at + 2L, "budget.roll.flaw.twice", key));
            } else if (!day.isEmpty() && RollLine.date(day).isEmpty()) {
                flaws.add(new Flaw(at + 2L, "budget.roll.flaw.date", day));
            } else {
                lines.add(new RollLine(key, who, RollLine.date(day).orElse(null), table.district(row)));
            }
        }
        return new RollFile(lines, flaws);
    }

    private static int column(Addressees table, String... names) {
        for (int at = 0; at < table.header().size(); at++) {
            String said = table.header().get(at).strip().toLowerCase(Locale.ROOT);
            if (List.of(names).contains(said)) {
                return at;
            }
        }
        return -1;
    }
}
