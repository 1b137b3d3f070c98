package fr.agissons.participatorybudget.tally;

import java.util.Arrays;
import java.util.Optional;

/**
 * Equal Shares for a whole stretch of shares at once, in doubles whose errors are bounded. It follows what is bought at
 * the lower end as long as the very same is surely bought in the same order all along the stretch; where that ends, it can
 * be split, and what was bought until then need not be found again for either part.
 *
 * <p>Two facts make that possible. As long as the purchases are the same, what voters have left follows the share along
 * straight lines, bent a little where somebody turns from poor to rich. And a project's price is the highest of (cost −
 * money of some supporters) / weight of the others, over all ways to part them: so each way gives a line below the price,
 * and the line through the prices at both ends runs above it.
 */
final class Sweep {
    static final double UP = 1 + 0x1p-48;
    static final double DOWN = 1 - 0x1p-48;

    private final Terms terms;
    private final Election election;
    private final Standing standing;
    private final SweptPurses purses;
    private final PriceLines lines;
    private final int[] fresh;
    private final SweptPurses.Look[] looks;
    private Stretch stretch;
    private int round;
    private double reach = 1;
    private boolean sure = true;

    /** How far a sweep came. */
    enum Halt {
        /** All is bought that can be, and it surely is the same for every step. */
        END,
        /** Only the first steps surely go on alike: the others are to be split off. */
        FORK,
        /** Not even for the first step is it sure what comes next. */
        DOUBT
    }

    private Sweep(Terms terms, Standing standing, SweptPurses purses, PriceLines lines, Stretch stretch) {
        this.terms = terms;
        this.election = terms.election();
        this.standing = standing;
        this.purses = purses;
        this.lines = lines;
        this.stretch = stretch;
        this.fresh = new int[election.projects()];
        this.looks = new SweptPurses.Look[election.projects()];
    }

    /**
     * One that has bought nothing yet but what is free.
     *
     * @param standing who may win; the winners are no longer among them afterwards
     * @param purses what voters have at both ends of the stretch, and what they have left afterwards
     */
    static Sweep start(Terms terms, Standing standing, SweptPurses purses, Stretch stretch) {
        Election election = terms.election();
        PriceLines lines = PriceLines.belowAll(terms, standing);
        for (int project : EqualShares.gifts(election, terms.places())) {
            if (standing.has(project)) {
                standing.choose(project);
            }
        }
        return new Sweep(terms, standing, purses, lines, stretch);
    }

    /** Goes on, round by round, as far as it can. */
    Halt run() {
        while (true) {
            lines.startRound();
            int next = cheapest();
            boolean bought = next >= 0 && buy(next);
            if (!sure) {
                return Halt.DOUBT;
            }
            if (forks()) {
                return Halt.FORK;
            }
            if (!bought) {
                return Halt.END;
            }
        }
    }

    /** Of a single step, only the lower end is asked for. */
    private boolean forks() {
        return reach < 1 && !stretch.isOneStep();
    }

    /** The last step that surely goes on as the first does; after {@link Halt#FORK}. */
    long lastAlike() {
        return stretch.first() + Math.max(0, (long) Math.ceil(reach * stretch.further()) - 1);
    }

    /**
     * Leaves the steps after this one to another sweep, which has bought the same so far, with these purses for its own.
     * Both then look again for what is bought next.
     */
    Sweep split(long end, SweptPurses others) {
        double last = stretch.place(end);
        double start = stretch.place(end + 1);
        purses.split(last, others, start);
        Sweep rest = new Sweep(terms, standing.copy(), others, lines.split(last, start), stretch.after(end));
        rest.round = round;
        stretch = stretch.upTo(end);
        Arrays.fill(fresh, 0);
        reach = 1;
        sure = true;
        return rest;
    }

    Stretch stretch() {
        return stretch;
    }

    Standing standing() {
        return standing;
    }

    SweptPurses purses() {
        return purses;
    }

    /** The project with the lowest price at the lower end, or -1. */
    private int cheapest() {
        while (true) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int project = 0; project < fresh.length; project++) {
                if (standing.has(project)) {
                    double worth = terms.worth(project, lines.lows[project]);
                    if (worth < least) {
                        least = worth;
                        best = project;
                    }
                }
            }
            if (best < 0 || fresh[best] > round) {
                return best;
            }
            lookAgain(best);
        }
    }

    /** Raises the line below a project's price, or finds that its supporters have not enough. */
    private void lookAgain(int project) {
        double cost = election.cost(project);
        double price = lines.lows[project];
        SweptPurses.Look look = purses.look(project, price, 0);
        if (look.rich() == 0) {
            fresh[project] = round + 1;
            looks[project] = look;
            if (look.low() + look.doubt() < cost) {
                lines.giveUp(project);
                limit(cost - look.doubt() - look.low(), cost - look.doubt() - look.high());
            }
            return;
        }
        double raised = (cost - look.low() - look.doubt()) / look.rich() * DOWN;
        if (raised <= look.next()) {
            fresh[project] = round + 1;
            looks[project] = look;
        }
        if (raised > price) {
            lines.set(project, raised, (cost - look.high() - look.doubt()) / look.rich() * DOWN);
        }
    }

    /** The stretch ends where this line reaches zero. */
    private void limit(double low, double high) {
        if (high < low && low + (high - low) * reach <= 0) {
            reach = Math.min(reach, low / (low - high) * (1 - 0x1p-30));
        }
    }

    /** Buys the cheapest, or who goes first of those that always cost the same; unless something is in the way. */
    private boolean buy(int cheapest) {
        int bought = cheapest;
        Optional<SweptPrice> price = price(bought);
        for (int other = 0; other < fresh.length && sure; other++) {
            if (other != bought && standing.has(other) && !lines.isGivenUp(other)) {
                if (isRival(other, bought, price.get()) && terms.goesFirst(other, bought)) {
                    bought = other;
                    price = price(bought);
                    other = -1;
                }
            }
        }
        if (!sure || forks()) {
            return false;
        }
        price.get().take(purses, bought);
        standing.choose(bought);
        round++;
        return true;
    }

    private Optional<SweptPrice> price(int project) {
        Optional<SweptPrice> price = SweptPrice.of(election, purses, project, looks[project]);
        sure = price.isPresent();
        return price;
    }

    /** Makes sure that the other is dearer, as far as the stretch then reaches; or finds that both always cost the same. */
    private boolean isRival(int other, int bought, SweptPrice price) {
        double low = terms.worth(bought, price.mostAtLow()) * UP;
        double high = terms.worth(bought, price.mostAtHigh()) * UP;
        while (true) {
            double lowGap = terms.worth(other, lines.lows[other]) - low;
            double highGap = terms.worth(other, lines.highs[other]) - high;
            boolean dearer = lowGap > 0 && lowGap + (highGap - lowGap) * reach > 0;
            if (dearer || lines.isGivenUp(other)) {
                return false;
            }
            if (fresh[other] > round) {
                if (lowGap > 0) {
                    limit(lowGap, highGap);
                    return false;
                }
                int compared = compareAlways(other, bought);
                sure &= compared >= 0;
                return compared == 0;
            }
            lookAgain(other);
        }
    }

    /** Whether prices that look the same are: 0 if they are for every share, 1 if the first is higher, -1 if unknown. */
    private int compareAlways(int one, int other) {
        if (election.cost(one) == election.cost(other) && purses.haveSameSupporters(one, other)) {
            return 0;
        }
        if (!purses.areAllRich(one, lines.lows[one]) || !purses.areAllRich(other, lines.lows[other])) {
            return -1;
        }
        int compared = terms.compareOfRich(one, other);
        return compared < 0 ? -1 : compared;
    }
}
