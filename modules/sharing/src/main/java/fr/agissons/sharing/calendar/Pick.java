package fr.agissons.sharing.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen for a wish.
 *
 * @param model its model
 * @param unit the unit; none of what is counted instead of numbered
 * @param taken how many are taken of what is counted; none of what is numbered
 */
public record Pick(UUID model, @Nullable UUID unit, int taken) {}
