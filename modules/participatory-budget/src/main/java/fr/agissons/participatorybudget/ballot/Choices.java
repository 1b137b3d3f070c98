package fr.agissons.participatorybudget.ballot;

import fr.agissons.participatorybudget.edition.VotingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a voter wants, each project once.
 *
 * @param picks the projects, in no order that means anything: places are said by their weights
 */
public record Choices(List<Pick> picks) {
    /** Nothing chosen. */
    public static final Choices NONE = new Choices(List.of());

    public Choices {
        picks = List.copyOf(picks);
        Set<UUID> seen = new HashSet<>();
        if (!picks.stream().map(Pick::project).allMatch(seen::add)) {
            throw new IllegalArgumentException("A project stands twice on one ballot");
        }
    }

    public boolean isEmpty() {
        return picks.isEmpty();
    }

    /** What is said of this project, if it is chosen. */
    public Optional<Pick> of(UUID project) {
        return picks.stream().filter(pick -> pick.project().equals(project)).findFirst();
    }

    /**
     * The one way to write these choices down, whatever order they came in: {@code P1,P4}, {@code P1:3,P4:2} or, the dearest
     * first, {@code P4>P1}. A tracking code is made from it.
     *
     * @param codes the projects' codes
     */
    public String canonical(VotingMode mode, Map<UUID, String> codes) {
        return switch (mode) {
            case APPROVAL, KNAPSACK ->
                picks.stream()
                        .map(pick -> codes.getOrDefault(pick.project(), "?"))
                        .sorted()
                        .collect(Collectors.joining(","));
            case POINTS ->
                picks.stream()
                        .map(pick -> codes.getOrDefault(pick.project(), "?") + ':' + pick.weight())
                        .sorted()
                        .collect(Collectors.joining(","));
            case RANKING ->
                picks.stream()
                        .sorted(Comparator.comparing(pick -> pick.weight() == null ? 0 : pick.weight()))
                        .map(pick -> codes.getOrDefault(pick.project(), "?"))
                        .collect(Collectors.joining(">"));
        };
    }

    /** The projects, as the database writes an array. */
    public String projects() {
        return picks.stream().map(pick -> pick.project().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    /** Their weights, in the same order. */
    public String weights() {
        return picks.stream()
                .map(pick -> pick.weight() == null ? "NULL" : pick.weight().toString())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
