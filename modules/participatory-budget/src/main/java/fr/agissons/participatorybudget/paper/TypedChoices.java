package fr.agissons.participatorybudget.paper;

import fr.agissons.participatorybudget.ballot.Candidate;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.edition.VotingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Choices as an agent types them without leaving the keyboard: numbers of projects between spaces, the dearest first where
 * ballots are rankings, and {@code 12=3} where they give points.
 *
 * @param choices what could be read
 * @param wrong what could not
 */
record TypedChoices(Choices choices, List<Wrong> wrong) {
    private static final Pattern WORD = Pattern.compile("([0-9]{1,4})(?:[=:]([0-9]{1,4}))?");

    /** Something typed that means nothing here. */
    record Wrong(String key, String text) {}

    static TypedChoices read(String typed, Paper paper) {
        Map<Integer, Candidate> numbers =
                paper.candidates().stream().collect(Collectors.toMap(Candidate::number, one -> one));
        Map<UUID, Pick> picks = new LinkedHashMap<>();
        List<Wrong> wrong = new ArrayList<>();
        for (String word : typed.split("[\\s,;]+")) {
            if (!word.isEmpty()) {
                Matcher read = WORD.matcher(word);
                Candidate one = read.matches() ? numbers.get(Integer.valueOf(read.group(1))) : null;
                String key = fault(read, one, picks, paper.rule().mode());
                if (key != null || one == null) {
                    wrong.add(new Wrong(key == null ? "budget.paper.wrong.unknown" : key, word));
                } else {
                    picks.put(one.id(), new Pick(one.id(), weight(read, picks.size() + 1, paper)));
                }
            }
        }
        return new TypedChoices(new Choices(List.copyOf(picks.values())), wrong);
    }

    private static @Nullable String fault(
            Matcher read, @Nullable Candidate one, Map<UUID, Pick> before, VotingMode mode) {
        if (!read.matches()) {
            return "budget.paper.wrong.word";
        }
        if (one == null) {
            return "budget.paper.wrong.unknown";
        }
        if (before.containsKey(one.id())) {
            return "budget.paper.wrong.twice";
        }
        boolean points = read.group(2) != null;
        if (mode == VotingMode.POINTS && (!points || Integer.parseInt(read.group(2)) == 0)) {
            return "budget.paper.wrong.points";
        }
        return mode != VotingMode.POINTS && points ? "budget.paper.wrong.no-points" : null;
    }

    private static @Nullable Integer weight(Matcher read, int place, Paper paper) {
        return switch (paper.rule().mode()) {
            case APPROVAL, KNAPSACK -> null;
            case POINTS -> Integer.valueOf(read.group(2));
            case RANKING -> place;
        };
    }

    /** The one way to type these choices: two readings are alike when this is. */
    static String spell(Choices choices, Paper paper) {
        VotingMode mode = paper.rule().mode();
        Comparator<Pick> order = mode == VotingMode.RANKING
                ? Comparator.comparing(pick -> pick.weight() == null ? 0 : pick.weight())
                : Comparator.comparing(pick -> number(pick, paper));
        return choices.picks().stream()
                .sorted(order)
                .map(pick -> number(pick, paper) + (mode == VotingMode.POINTS ? "=" + pick.weight() : ""))
                .collect(Collectors.joining(" "));
    }

    private static int number(Pick pick, Paper paper) {
        Candidate one = paper.candidate(pick.project());
        return one == null ? 0 : one.number();
    }
}
