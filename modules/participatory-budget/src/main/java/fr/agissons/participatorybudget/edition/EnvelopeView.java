package fr.agissons.participatorybudget.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An envelope as everybody reads it, with the prices of what people choose among.
 *
 * @param district the part of the town it is for; the whole town when none
 * @param cents what it holds
 * @param prices those of its admitted projects, the cheapest first
 */
public record EnvelopeView(UUID id, int version, @Nullable String district, long cents, List<Long> prices) {
    public EnvelopeView {
        prices = List.copyOf(prices);
    }

    /** Whether any single project costs more than the envelope holds. */
    boolean isOverpriced() {
        return !prices.isEmpty() && prices.getLast() > cents;
    }

    /** Whether some ballot can hold the least that rule asks for. */
    boolean reaches(VotingRule rule) {
        int least = rule.leastProjects();
        if (prices.size() < least) {
            return false;
        }
        if (rule.mode() != VotingMode.KNAPSACK) {
            return true;
        }
        long cheapest = prices.stream().limit(least).mapToLong(Long::longValue).sum();
        return cheapest <= cents && filled() >= rule.leastCents(cents);
    }

    /** As much of it as two plain ways of filling it spend: the dearest first, or the cheapest. */
    private long filled() {
        return Math.max(filled(prices), filled(prices.reversed()));
    }

    private long filled(List<Long> inOrder) {
        long spent = 0;
        for (long price : inOrder) {
            spent += price <= cents - spent ? price : 0;
        }
        return spent;
    }

    /** Its row; prices stand in one text, apart by blanks. */
    record Row(UUID edition, UUID id, int version, @Nullable String district, long cents, String prices) {
        EnvelopeView view() {
            List<Long> all = new ArrayList<>();
            for (String price : prices.split(" ")) {
                if (!price.isEmpty()) {
                    all.add(Long.valueOf(price));
                }
            }
            return new EnvelopeView(id, version, district, cents, all);
        }
    }
}
