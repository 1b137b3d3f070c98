package fr.agissons.participatorybudget.tally;

import java.util.List;

/**
 * What became of everybody's share. Money is in the election's smallest unit; none of it is lost: what was spent and what
 * is left make as many shares as there are voters.
 *
 * @param start each voter's part of the budget
 * @param end the same after all raises
 * @param bought what shares paid for, in order; what a completion added with money left over is not among it
 * @param spent what that cost together
 * @param left what all voters still have together
 * @param emptied how many of them have nothing left
 */
public record Shares(Fraction start, Fraction end, List<Integer> bought, Fraction spent, Fraction left, int emptied) {}
