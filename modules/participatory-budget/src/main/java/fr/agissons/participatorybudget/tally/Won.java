package fr.agissons.participatorybudget.tally;

import java.util.List;
import java.util.Optional;

/**
 * Why a project won.
 *
 * @param project which
 * @param added whether money left over paid for it, because of its votes: its supporters' shares did not
 * @param round when it was bought, from one; zero where there are no rounds
 * @param purchase at what price, with Equal Shares and Phragmén's rule
 * @param effectiveVotes its cost divided by the price: as if so many had paid it alone and in full; with Equal Shares
 *     where ballots only name projects
 */
public record Won(int project, boolean added, int round, Optional<Round> purchase, Optional<Fraction> effectiveVotes) {
    static Won of(Election election, CountingRule rule, Outcome outcome, int project) {
        for (int round = 0; round < outcome.rounds().size(); round++) {
            Round purchase = outcome.rounds().get(round);
            if (purchase.project() == project && !outcome.preferred()) {
                boolean heads = rule.method() == Method.MES_COST || rule.method() == Method.MES_CARD;
                Optional<Fraction> effective = heads
                        ? Optional.of(Fraction.of(election.cost(project)).dividedBy(purchase.price()))
                        : Optional.empty();
                return new Won(project, false, round + 1, Optional.of(purchase), effective);
            }
        }
        return new Won(project, outcome.added().contains(project), 0, Optional.empty(), Optional.empty());
    }

    /** Who was as good and went without this time, by the rule for ties. */
    public List<Integer> tied() {
        return purchase.map(Round::tied).orElse(List.of());
    }
}
