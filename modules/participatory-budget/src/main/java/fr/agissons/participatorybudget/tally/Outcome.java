package fr.agissons.participatorybudget.tally;

import java.util.List;
import java.util.Optional;

/**
 * What a count found. Projects are numbered as in the election.
 *
 * @param winners in the order they were chosen
 * @param added those of them that a completion added with money left over: nobody's share paid for them
 * @param cost what the winners cost together, in the election's smallest unit
 * @param share what each voter had to spend in the end; with Equal Shares only
 * @param increments how many steps the shares were raised
 * @param tiedRounds in how many rounds of the final count two projects or more were exactly as good
 * @param exhausted whether no supported project that may win still fits
 * @param rounds the purchases, with Equal Shares and Phragmén's rule
 * @param preferred whether the comparison step put the majority's winners in the place of the method's
 */
public record Outcome(
        List<Integer> winners,
        List<Integer> added,
        long cost,
        Optional<Fraction> share,
        long increments,
        int tiedRounds,
        boolean exhausted,
        List<Round> rounds,
        boolean preferred) {
    public boolean wins(int project) {
        return winners.contains(project);
    }
}
