package fr.agissons.bench;

import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.ElectionBuilder;
import java.util.Arrays;
import java.util.Random;

/** A vote larger than any published one, in a currency of small units: some projects loved, most not, costs of all sizes. */
final class MadeUpVote {
    private static final long BUDGET = 5_000_000_000L;
    private static final int MOST_CHOICES = 10;

    private MadeUpVote() {}

    static Election of(int voters, int projects) {
        Random random = new Random(1);
        ElectionBuilder election = ElectionBuilder.ofApprovals().budget(BUDGET);
        double[] reach = new double[projects];
        double sum = 0;
        for (int project = 0; project < projects; project++) {
            double size = 4.0 * BUDGET / projects * Math.exp(0.9 * random.nextGaussian());
            election.project("projet " + project, Math.max(1, Math.round(size / 1_000)) * 1_000);
            sum += Math.exp(random.nextGaussian());
            reach[project] = sum;
        }
        int[] choices = new int[MOST_CHOICES];
        for (int voter = 0; voter < voters; voter++) {
            int number = 1 + random.nextInt(MOST_CHOICES);
            for (int choice = 0; choice < number; choice++) {
                int found = Arrays.binarySearch(reach, random.nextDouble() * sum);
                choices[choice] = Math.min(found < 0 ? -found - 1 : found, projects - 1);
            }
            election.ballot(choices, new int[0], 0, number);
        }
        return election.build();
    }
}
