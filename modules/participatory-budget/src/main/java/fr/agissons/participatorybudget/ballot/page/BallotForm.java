package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.edition.VotingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What a voter sends: ticks, points or places, and what they press. Anything else in it is nobody's. */
final class BallotForm {
    static final String TICK = "choix";
    static final String POINTS = "points-";
    static final String PLACE = "rang-";
    private static final int MOST_LINES = 1000;

    private final MultiValueMap<String, String> typed;

    BallotForm(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** What a voter presses. */
    enum Step {
        FILTER,
        KEEP,
        CHECK,
        CONFIRM,
        AMEND,
        TAKE_BACK;

        /** Its word in forms. */
        String word() {
            return switch (this) {
                case FILTER -> "filtrer";
                case KEEP -> "brouillon";
                case CHECK -> "verifier";
                case CONFIRM -> "confirmer";
                case AMEND -> "modifier";
                case TAKE_BACK -> "reprendre";
            };
        }

        static Optional<Step> of(@Nullable String word) {
            for (Step step : values()) {
                if (step.word().equals(word)) {
                    return Optional.of(step);
                }
            }
            return Optional.empty();
        }
    }

    /** What was pressed; a form sent by the return key is looked at before anything is kept. */
    Step step() {
        return Step.of(typed.getFirst("etape")).orElse(typed.getFirst("categorie") == null ? Step.CHECK : Step.FILTER);
    }

    /** The category to show, if it was chosen now or before. */
    String category() {
        String now = typed.getFirst("categorie");
        return PlainText.line(now == null ? typed.getFirst("vues") : now);
    }

    /** The secret of this sending: the same one again when a form is sent twice. */
    String secret() {
        String sent = typed.getFirst("secret");
        return sent != null && Tracking.isSecret(sent) ? sent : Tracking.drawSecret();
    }

    Slip slip(VotingMode mode) {
        String district = PlainText.line(typed.getFirst("quartier"));
        return new Slip(
                choices(mode), district.isEmpty() ? null : district, "true".equals(typed.getFirst("declaration")));
    }

    private Choices choices(VotingMode mode) {
        Map<UUID, Pick> picks = new LinkedHashMap<>();
        switch (mode) {
            case APPROVAL, KNAPSACK ->
                typed.getOrDefault(TICK, List.of()).stream()
                        .limit(MOST_LINES)
                        .flatMap(id -> number(id).stream())
                        .forEach(id -> picks.put(id, new Pick(id, null)));
            case POINTS -> weighed(POINTS, picks);
            case RANKING -> weighed(PLACE, picks);
        }
        return new Choices(List.copyOf(picks.values()));
    }

    private void weighed(String prefix, Map<UUID, Pick> picks) {
        typed.toSingleValueMap().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .limit(MOST_LINES)
                .forEach(entry -> number(entry.getKey().substring(prefix.length()))
                        .ifPresent(id -> weight(entry.getValue()).ifPresent(n -> picks.put(id, new Pick(id, n)))));
    }

    private static Optional<Integer> weight(@Nullable String text) {
        String plain = PlainText.line(text);
        return plain.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(plain)).filter(n -> n > 0) : Optional.empty();
    }

    private static Optional<UUID> number(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
