package fr.agissons.participatorybudget.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The rules written down as they are defined, in fractions from end to end, with no thought of speed: what to compare with. */
final class NaiveCount {
    private final Election election;
    private final Method method;
    private final int[] places;
    private final Set<Integer> standing = new HashSet<>();
    final List<Integer> winners = new ArrayList<>();
    final Fraction[] left;
    int tiedRounds;

    private NaiveCount(Election election, Method method, TieRule ties) {
        this.election = election;
        this.method = method;
        this.places = ties.places(election);
        this.left = new Fraction[election.voters()];
        for (int project = 0; project < election.projects(); project++) {
            if (!election.isWithdrawn(project)) {
                standing.add(project);
            }
        }
    }

    static NaiveCount equalShares(Election election, Method method, TieRule ties, Fraction share) {
        NaiveCount count = new NaiveCount(election, method, ties);
        Arrays.fill(count.left, share);
        count.inOrder().stream()
                .filter(project -> election.cost(project) == 0 && election.votes(project) > 0)
                .forEach(count::chooseIfStanding);
        count.buy(count::rate, true);
        return count;
    }

    static NaiveCount phragmen(Election election, TieRule ties) {
        NaiveCount count = new NaiveCount(election, Method.PHRAGMEN, ties);
        Arrays.fill(count.left, Fraction.ZERO);
        count.standing.removeIf(project -> election.cost(project) > election.budget());
        count.buy((project, any) -> count.moment(project), false);
        return count;
    }

    /** Shares raised step by step, each count from the beginning. */
    static NaiveCount raised(Election election, Method method, TieRule ties, Raise raise) {
        Fraction share = Fraction.of(election.budget(), election.voters());
        NaiveCount last = equalShares(election, method, ties, share);
        while (!last.buyable(Long.MAX_VALUE).isEmpty()
                && !(raise.untilExhaustive()
                        && last.buyable(election.budget() - last.cost()).isEmpty())) {
            share = share.plus(Fraction.of(raise.step()));
            NaiveCount next = equalShares(election, method, ties, share);
            if (next.cost() > election.budget()) {
                return last;
            }
            last = next;
        }
        return last;
    }

    /** Adds, most votes first, whatever still fits. */
    NaiveCount thenByVotes() {
        inOrder().stream()
                .sorted(Comparator.<Integer>comparingLong(election::score).reversed())
                .filter(project -> election.cost(project) <= election.budget() - cost())
                .toList()
                .forEach(project -> {
                    if (election.cost(project) <= election.budget() - cost()) {
                        chooseIfStanding(project);
                    }
                });
        return this;
    }

    private void buy(BiFunction<Integer, Boolean, Optional<Fraction>> priceOf, boolean shares) {
        while (true) {
            List<Integer> best = new ArrayList<>();
            Fraction least = Fraction.ZERO;
            for (int project : inOrder()) {
                Optional<Fraction> price = election.votes(project) == 0 || !standing.contains(project)
                        ? Optional.empty()
                        : priceOf.apply(project, shares);
                if (price.isPresent() && (best.isEmpty() || price.get().compareTo(least) <= 0)) {
                    if (!best.isEmpty() && price.get().compareTo(least) < 0) {
                        best.clear();
                    }
                    least = price.get();
                    best.add(project);
                }
            }
            if (best.isEmpty()
                    || (!shares && best.stream().anyMatch(each -> election.cost(each) > election.budget() - cost()))) {
                return;
            }
            tiedRounds += best.size() > 1 ? 1 : 0;
            take(best.getFirst(), least, shares);
        }
    }

    private void take(int project, Fraction least, boolean shares) {
        for (int voter : supporters(project)) {
            Fraction owed = least.times(worth(voter, project));
            left[voter] = shares ? left[voter].minus(min(left[voter], owed)) : least;
        }
        chooseIfStanding(project);
    }

    /** The least rho for which the supporters' min(money, rho × worth) make up the cost. */
    private Optional<Fraction> rate(int project, boolean any) {
        if (election.cost(project) == 0) {
            return Optional.empty();
        }
        List<Integer> byMoney = new ArrayList<>(supporters(project));
        byMoney.sort(Comparator.comparing(voter -> left[voter].dividedBy(worth(voter, project))));
        Fraction missing = Fraction.of(election.cost(project));
        Fraction worth = byMoney.stream().map(voter -> worth(voter, project)).reduce(Fraction.ZERO, Fraction::plus);
        for (int voter : byMoney) {
            Fraction rate = missing.dividedBy(worth);
            if (rate.times(worth(voter, project)).compareTo(left[voter]) <= 0) {
                return Optional.of(rate);
            }
            missing = missing.minus(left[voter]);
            worth = worth.minus(worth(voter, project));
        }
        return Optional.empty();
    }

    private Optional<Fraction> moment(int project) {
        Fraction spent = supporters(project).stream().map(voter -> left[voter]).reduce(Fraction.ZERO, Fraction::plus);
        return Optional.of(
                spent.plus(Fraction.of(election.cost(project))).dividedBy(Fraction.of(election.votes(project))));
    }

    private Fraction worth(int voter, int project) {
        return switch (method) {
            case MES_COST -> Fraction.of(election.cost(project));
            case MES_POINTS -> {
                int[] projects = election.ballots().projects(voter);
                int place = Arrays.stream(projects).boxed().toList().indexOf(project);
                yield Fraction.of(election.ballots().points(voter)[place]);
            }
            default -> Fraction.of(1);
        };
    }

    private List<Integer> supporters(int project) {
        List<Integer> supporters = new ArrayList<>();
        for (int voter = 0; voter < election.voters(); voter++) {
            if (Arrays.stream(election.ballots().projects(voter)).anyMatch(each -> each == project)) {
                supporters.add(voter);
            }
        }
        return supporters;
    }

    private void chooseIfStanding(int project) {
        if (standing.remove(project)) {
            winners.add(project);
            boolean[] others = new boolean[election.projects()];
            Arrays.fill(others, true);
            election.rivals().strikeOut(project, others);
            standing.removeIf(each -> !others[each]);
        }
    }

    long cost() {
        return winners.stream().mapToLong(election::cost).sum();
    }

    private List<Integer> buyable(long money) {
        return standing.stream()
                .filter(project -> election.votes(project) > 0 && election.cost(project) > 0)
                .filter(project -> election.cost(project) <= money)
                .toList();
    }

    private List<Integer> inOrder() {
        return standing.stream()
                .sorted(Comparator.comparingInt(project -> places[project]))
                .toList();
    }

    private static Fraction min(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
