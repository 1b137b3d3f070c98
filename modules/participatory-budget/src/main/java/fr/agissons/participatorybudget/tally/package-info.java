/**
 * Counting a vote: who wins, at what price and why, in exact arithmetic over individual ballots. Nothing here knows of
 * pages, people or databases, so that anyone can run the same code on a published file and find the same result.
 */
@NullMarked
package fr.agissons.participatorybudget.tally;

import org.jspecify.annotations.NullMarked;
