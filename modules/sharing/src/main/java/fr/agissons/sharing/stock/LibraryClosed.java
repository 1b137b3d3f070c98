package fr.agissons.sharing.stock;

import fr.agissons.sharing.calendar.ClosedDays;
import java.util.UUID;

/**
 * A library will stay closed; heard within the same transaction by whoever promised something for these days.
 *
 * @param library the library
 * @param days when
 * @param reason why, may be empty
 */
public record LibraryClosed(UUID library, ClosedDays days, String reason) {}
