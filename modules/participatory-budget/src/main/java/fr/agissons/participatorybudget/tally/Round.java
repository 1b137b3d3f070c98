package fr.agissons.participatorybudget.tally;

import java.util.List;

/**
 * One purchase, of Equal Shares or of Phragmén's rule. Money is in the election's smallest unit.
 *
 * @param project what was bought
 * @param price with Equal Shares, the most any supporter paid (per point, where ballots bear points); with Phragmén's
 *     rule, the moment when supporters had enough, as the money each voter had received by then
 * @param inFull how many supporters paid that price in full
 * @param inPart how many paid less, all they had left; supporters who had nothing left are in neither number
 * @param givenInPart what these gave together
 * @param tied which other projects could have been bought at exactly as good a price
 */
public record Round(int project, Fraction price, int inFull, int inPart, Fraction givenInPart, List<Integer> tied) {}
