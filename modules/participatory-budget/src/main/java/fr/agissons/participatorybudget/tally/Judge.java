package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds prices exactly. Doubles say who is poor and who is rich wherever they are sure; whoever has nearly the price is
 * looked at in whole numbers. Voters who paid the same are looked at together.
 */
final class Judge {
    /** Beyond this part of a price, doubles are trusted: they are wrong by far less. */
    private static final double NEAR = 1e-9;

    private final Election election;
    private final Support support;
    private final Purses purses;

    Judge(Election election, Purses purses) {
        this.election = election;
        this.support = election.support();
        this.purses = purses;
    }

    /** The price at which the supporters can buy, searched from a guess; or none if they have not enough together. */
    Optional<Offer> price(int project, double guess) {
        double price = guess;
        while (true) {
            Optional<Offer> offer = new Sorting(project, price).offer();
            if (offer.isEmpty() || Math.abs(offer.get().price() - price) <= price * NEAR / 4) {
                return offer;
            }
            price = offer.get().price();
        }
    }

    /** Voters who paid the same so far and would pay the same now. */
    private static final class Alike {
        final int weight;
        final BigInteger left;
        int voters;
        boolean rich = true;

        Alike(int weight, BigInteger left) {
            this.weight = weight;
            this.left = left;
        }
    }

    /** The supporters of one project, sorted at one price. */
    private final class Sorting {
        private final int project;
        private final long[] paidByPoor;
        private final List<Alike> close = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final List<Alike> groups = new ArrayList<>();
        private int poor;
        private int full;
        private long rich;

        Sorting(int project, double guess) {
            this.project = project;
            this.paidByPoor = new long[purses.ledger.rounds()];
            double sure = 2 * purses.drift();
            Map<List<Long>, Alike> known = new LinkedHashMap<>();
            for (int place = support.starts[project]; place < support.starts[project + 1]; place++) {
                double left = purses.left[support.voters[place]];
                int weight = purses.weight(place);
                double asked = guess * weight;
                if (left == 0) {
                    continue;
                }
                if (left > asked * (1 + NEAR) + sure) {
                    rich += weight;
                    full++;
                } else if (left < asked * (1 - NEAR) - sure) {
                    purses.addPayments(support.voters[place], paidByPoor);
                    poor++;
                } else {
                    places.add(place);
                    close.add(alike(known, support.voters[place], weight));
                }
            }
            groups.addAll(known.values());
        }

        private Alike alike(Map<List<Long>, Alike> known, int voter, int weight) {
            long[] payments = new long[purses.ledger.rounds()];
            purses.addPayments(voter, payments);
            List<Long> key = new ArrayList<>(payments.length + 1);
            for (long payment : payments) {
                key.add(payment);
            }
            key.add((long) weight);
            Alike alike = known.computeIfAbsent(key, any -> new Alike(weight, purses.exactlyLeft(1, payments)));
            alike.voters++;
            return alike;
        }

        /** Takes all who are close for rich, then moves over, price after rising price, those who turn out poor. */
        Optional<Offer> offer() {
            BigInteger poorMoney = purses.exactlyLeft(poor, paidByPoor);
            for (Alike group : groups) {
                rich += (long) group.weight * group.voters;
                full += group.voters;
            }
            BigInteger cost = BigInteger.valueOf(election.cost(project)).multiply(purses.ledger.denominator());
            boolean moved = true;
            while (moved && rich > 0) {
                BigInteger asked = cost.subtract(poorMoney);
                moved = false;
                BigInteger weight = BigInteger.valueOf(rich);
                for (Alike group : groups) {
                    if (group.rich && compare(group, asked, weight) < 0) {
                        group.rich = false;
                        moved = true;
                        poorMoney = poorMoney.add(group.left.multiply(BigInteger.valueOf(group.voters)));
                        rich -= (long) group.weight * group.voters;
                        full -= group.voters;
                        poor += group.voters;
                    }
                }
            }
            return rich == 0 ? Optional.empty() : Optional.of(offer(cost.subtract(poorMoney), poorMoney));
        }

        private Offer offer(BigInteger numerator, BigInteger poorMoney) {
            BigInteger weight = BigInteger.valueOf(rich);
            double price = Fraction.ratio(numerator, purses.ledger.denominator().multiply(weight));
            List<Boolean> leaves = close.stream()
                    .map(group -> compare(group, numerator, weight) > 0)
                    .toList();
            return new Offer(project, numerator, rich, price, full, poor, poorMoney, places, leaves);
        }

        /** What such a voter has, beside the price numerator / (denominator × weight). */
        private int compare(Alike group, BigInteger numerator, BigInteger weight) {
            return group.left.multiply(weight).compareTo(numerator.multiply(BigInteger.valueOf(group.weight)));
        }
    }
}
