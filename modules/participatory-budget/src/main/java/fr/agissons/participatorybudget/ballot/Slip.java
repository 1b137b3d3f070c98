package fr.agissons.participatorybudget.ballot;

import org.jspecify.annotations.Nullable;

/**
 * What a voter hands in.
 *
 * @param choices what they want
 * @param district where they say they live, or the district they chose
 * @param declared whether they say that they may vote
 */
public record Slip(Choices choices, @Nullable String district, boolean declared) {}
