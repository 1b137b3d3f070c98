package fr.agissons.sharing.stock;

import java.util.UUID;

/**
 * A unit of a model is to be had again, or a new one; heard within the same transaction by whoever waits for one.
 *
 * @param model the model
 */
public record UnitReturned(UUID model) {}
