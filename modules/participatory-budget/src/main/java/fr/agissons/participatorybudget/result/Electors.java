package fr.agissons.participatorybudget.result;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many stood on the roll in one district.
 *
 * @param district the district; nothing where the roll names none
 * @param number how many
 */
public record Electors(@Nullable String district, int number) {
    static final String OF_EDITION = """
            select l.district, l.electors from budget_result_electors l
            where l.tenant_id = :tenant and l.edition_id = :edition
            """;

    /**
     * How many of them that group of voters was among, where both are known alike: nothing without a roll, nor where some
     * ballots say no district.
     */
    static Optional<Integer> of(List<Electors> roll, List<Turnout> groups, Turnout group) {
        boolean told = groups.stream().noneMatch(one -> one.group() == null);
        return roll.stream()
                .filter(one -> told && one.district() != null && one.district().equals(group.group()))
                .map(Electors::number)
                .filter(number -> number >= group.ballots())
                .findFirst();
    }

    /** All of them. */
    static int sum(List<Electors> roll) {
        return roll.stream().mapToInt(Electors::number).sum();
    }
}
