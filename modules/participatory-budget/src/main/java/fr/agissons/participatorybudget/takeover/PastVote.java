package fr.agissons.participatorybudget.takeover;

import fr.agissons.participatorybudget.edition.VotingRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A vote of the past as an edition of this site could have had it. Voters' numbers, ages and sexes stayed in the file.
 *
 * @param title what the file calls it; may be empty
 * @param currency what its amounts are in; may be empty
 * @param cents the envelope, in hundredths of that currency
 * @param voting what ballots could hold
 * @param projects what was voted on, in the file's order
 * @param ballots what each voter chose, in the file's order; blank ones too
 * @param from its first day, if the file tells
 * @param to its last day, if the file tells
 */
record PastVote(
        String title,
        String currency,
        long cents,
        VotingRule voting,
        List<PastProject> projects,
        List<PastBallot> ballots,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    /**
     * What each project is called here: what the file calls it, where all of that can be codes; else codes in the same order,
     * for names break ties.
     */
    List<String> codes() {
        List<String> ids = projects.stream().map(PastProject::id).toList();
        if (ids.stream().allMatch(id -> CODE.matcher(id).matches())) {
            return ids;
        }
        List<String> inOrder = ids.stream()
                .sorted((one, other) -> Arrays.compare(
                        one.codePoints().toArray(), other.codePoints().toArray()))
                .toList();
        return ids.stream()
                .map(id -> String.format(Locale.ROOT, "P%03d", inOrder.indexOf(id) + 1))
                .toList();
    }

    /** How many voters chose nothing: their share of the money counts, as it did then. */
    int blank() {
        return (int) ballots.stream().filter(PastBallot::isBlank).count();
    }

    /** Whether amounts are in euros, as far as the file tells. */
    boolean isInEuros() {
        return currency.isEmpty() || currency.equalsIgnoreCase("EUR");
    }

    /**
     * What was voted on.
     *
     * @param id what the file calls it
     * @param title its name
     * @param cents its price
     * @param category what the file says it is about
     * @param latitude where, if the file tells
     * @param longitude where, if the file tells
     * @param group a word it shares with projects of which one could win; may be empty
     */
    record PastProject(
            String id,
            String title,
            long cents,
            String category,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String group) {}

    /**
     * What one voter chose.
     *
     * @param projects places in the list of projects
     * @param weights points or places of each; empty where projects were only named
     */
    record PastBallot(int[] projects, int[] weights) {
        boolean isBlank() {
            return projects.length == 0;
        }
    }
}
