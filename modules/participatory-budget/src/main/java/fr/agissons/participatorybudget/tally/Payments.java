package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows the money of those whose project did not win: what they spent it on, and what they could have paid. */
final class Payments implements Witness {
    private static final int MOST_NAMED = 3;

    private final Election election;
    private final Method method;
    private final boolean[] lost;
    private final Map<Integer, List<Lost.Spending>> spent = new HashMap<>();
    private final double[] support;

    Payments(Election election, Method method, boolean[] lost) {
        this.election = election;
        this.method = method;
        this.lost = lost;
        this.support = new double[election.projects()];
    }

    @Override
    public void sees(Purses purses, Offer offer) {
        rememberSupport(purses, offer);
        Map<Integer, Share> shares = new HashMap<>();
        Support all = election.support();
        int asked = 0;
        for (int place = all.starts[offer.project()]; place < all.starts[offer.project() + 1]; place++) {
            int voter = all.voters[place];
            double left = purses.left[voter];
            if (left > 0) {
                boolean full = offer.isClose(asked, place)
                        ? offer.leavesSomething(asked++)
                        : left > offer.price() * purses.weight(place);
                remember(shares, purses, voter, full ? purses.weight(place) : 0);
            }
        }
        BigInteger rich = BigInteger.valueOf(offer.rich());
        BigInteger denominator = purses.ledger.denominator().multiply(rich);
        shares.forEach((project, share) -> {
            BigInteger part = purses.exactlyLeft(share.voters, share.payments).multiply(rich);
            BigInteger full = offer.numerator().multiply(BigInteger.valueOf(share.weight));
            spent.computeIfAbsent(project, any -> new ArrayList<>())
                    .add(new Lost.Spending(offer.project(), new Fraction(part.add(full), denominator)));
        });
    }

    /** Notes a payment for every lost project this voter supports; one not in full takes all the voter has. */
    private void remember(Map<Integer, Share> shares, Purses purses, int voter, int weight) {
        for (int project : election.ballots().projects(voter)) {
            if (lost[project]) {
                Share share = shares.computeIfAbsent(project, any -> new Share(purses.ledger.rounds()));
                share.weight += weight;
                if (weight == 0) {
                    share.voters++;
                    purses.addPayments(voter, share.payments);
                }
            }
        }
    }

    private void rememberSupport(Purses purses, Offer offer) {
        double rate = method == Method.MES_COST ? offer.price() / election.cost(offer.project()) : offer.price();
        for (int project = 0; project < lost.length; project++) {
            if (lost[project] && election.cost(project) > 0) {
                double price = method == Method.MES_COST ? rate * election.cost(project) : rate;
                Purses.Glance glance = purses.look(project, price);
                double paid = (glance.poorMoney() + glance.rich() * price) / election.cost(project);
                support[project] = Math.max(support[project], Math.min(paid, Math.nextDown(1.0)));
            }
        }
    }

    double support(int project) {
        return support[project];
    }

    /** The dearest first. */
    List<Lost.Spending> mostSpentOn(int project) {
        return spent.getOrDefault(project, List.of()).stream()
                .filter(spending -> spending.amount().signum() > 0)
                .sorted(Comparator.comparing(Lost.Spending::amount).reversed())
                .limit(MOST_NAMED)
                .toList();
    }

    /** What supporters of one project pay for another: some the price in full, the others all that their payments left. */
    private static final class Share {
        private final long[] payments;
        private long weight;
        private int voters;

        Share(int rounds) {
            this.payments = new long[rounds];
        }
    }
}
