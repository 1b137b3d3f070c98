package fr.agissons.participatorybudget.tally;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An order of voters in which those who want the same projects stand side by side, so that a processor which adds up a
 * project's supporters finds many of them in the memory it has just read, and most of them as poor as the one before.
 */
final class Neighbours {
    private final Election election;
    private final int[] ranks;
    private final int rankBits;
    private final int voterBits;

    private Neighbours(Election election) {
        this.election = election;
        this.ranks = ranks(election);
        this.rankBits = bits(election.projects());
        this.voterBits = bits(election.voters());
    }

    /** All voters: by the most wanted project on their ballots, then by the next, as far as fits into one number. */
    static int[] of(Election election) {
        Neighbours neighbours = new Neighbours(election);
        long[] keys = new long[election.voters()];
        for (int voter = 0; voter < keys.length; voter++) {
            keys[voter] = neighbours.key(voter);
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = (int) (keys[place] & (1L << neighbours.voterBits) - 1);
        }
        return order;
    }

    private long key(int voter) {
        int[] wanted = election.ballots().projects(voter);
        for (int place = 0; place < wanted.length; place++) {
            wanted[place] = ranks[wanted[place]];
        }
        Arrays.sort(wanted);
        int room = (Long.SIZE - 1 - voterBits) / rankBits;
        long key = 0;
        for (int place = 0; place < room; place++) {
            key = key << rankBits | (place < wanted.length ? wanted[place] : 0);
        }
        return key << voterBits | voter;
    }

    /** One for the most wanted project, two for the next, and so on: zero is for nothing. */
    private static int[] ranks(Election election) {
        int[] order = IntStream.range(0, election.projects())
                .boxed()
                .sorted(Comparator.comparingInt(election::votes).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            ranks[order[place]] = place + 1;
        }
        return ranks;
    }

    private static int bits(int most) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, most));
    }
}
