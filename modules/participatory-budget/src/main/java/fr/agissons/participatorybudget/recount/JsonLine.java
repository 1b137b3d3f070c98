package fr.agissons.participatorybudget.recount;

import fr.agissons.participatorybudget.tally.CountingRule;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Fraction;
import fr.agissons.participatorybudget.tally.Outcome;
import java.nio.file.Path;
import java.util.List;

/** One outcome as a line of JSON; amounts are whole numbers, or exact quotients in quotes. */
final class JsonLine {
    private final StringBuilder line = new StringBuilder();

    String outcome(Path file, Election election, CountingRule rule, Outcome outcome, boolean explain) {
        open(file);
        text("rule", rule.method().key());
        text("completion", rule.completion().key());
        text("ties", rule.ties().key());
        ids("winners", election, outcome.winners());
        amount("cost", Fraction.of(outcome.cost(), election.scale()));
        amount("budget", Fraction.of(election.budget(), election.scale()));
        outcome.share()
                .ifPresentOrElse(
                        share -> amount("voter_budget", share.dividedBy(Fraction.of(election.scale()))),
                        () -> raw("voter_budget", "null"));
        raw("tied_rounds", Integer.toString(outcome.tiedRounds()));
        raw("exhausted", Boolean.toString(outcome.exhausted()));
        return line.append('}').toString();
    }

    String error(Path file, String why) {
        open(file);
        text("error", why);
        return line.append('}').toString();
    }

    private void open(Path file) {
        line.append('{');
        quote("file");
        line.append(':');
        quote(file.toString());
    }

    private void text(String key, String value) {
        raw(key, "");
        quote(value);
    }

    private void amount(String key, Fraction amount) {
        raw(key, amount.isWhole() ? amount.toString() : '"' + amount.toString() + '"');
    }

    private void ids(String key, Election election, List<Integer> projects) {
        raw(key, "[");
        for (int place = 0; place < projects.size(); place++) {
            if (place > 0) {
                line.append(',');
            }
            quote(election.id(projects.get(place)));
        }
        line.append(']');
    }

    private void raw(String key, String value) {
        line.append(',');
        quote(key);
        line.append(':').append(value);
    }

    private void quote(String text) {
        line.append('"');
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character == '"' || character == '\\') {
                line.append('\\').append(character);
            } else if (character < ' ') {
                line.append("\\u%04x".formatted((int) character));
            } else {
                line.append(character);
            }
        }
        line.append('"');
    }
}
