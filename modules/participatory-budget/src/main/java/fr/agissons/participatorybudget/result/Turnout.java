package fr.agissons.participatorybudget.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many voted in one group.
 *
 * @param group the group; nothing where voters named none
 * @param ballots how many
 */
public record Turnout(@Nullable String group, int ballots) {
    /** Fewer than this might be known by name. */
    public static final int FEWEST = 10;

    static final String BY_DISTRICT = """
            select b.district, count(*) from budget_sealed_ballot b
            where b.tenant_id = :tenant and b.edition_id = :edition group by b.district order by b.district nulls last
            """;

    /**
     * The groups whose number can be told: none below ten. Where one alone would stay untold, or fewer than ten voters
     * together, the total would give them away: the smallest of the others then stay untold with them.
     */
    static List<Turnout> told(List<Turnout> all) {
        List<Turnout> told = new ArrayList<>(
                all.stream().filter(one -> one.ballots() >= FEWEST).toList());
        while (!told.isEmpty() && told.size() < all.size() && isGivenAway(all, told)) {
            told.remove(
                    told.stream().min(Comparator.comparingInt(Turnout::ballots)).orElseThrow());
        }
        return List.copyOf(told);
    }

    private static boolean isGivenAway(List<Turnout> all, List<Turnout> told) {
        return all.size() - told.size() == 1 || sum(all) - sum(told) < FEWEST;
    }

    private static int sum(List<Turnout> groups) {
        return groups.stream().mapToInt(Turnout::ballots).sum();
    }
}
