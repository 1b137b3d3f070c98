package fr.agissons.sharing.stock;

import java.util.UUID;

/**
 * A unit is no longer lent, or not now; heard within the same transaction by whoever promised it.
 *
 * @param model its model
 * @param unit the unit
 */
public record UnitWithdrawn(UUID model, UUID unit) {}
