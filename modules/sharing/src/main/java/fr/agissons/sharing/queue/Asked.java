package fr.agissons.sharing.queue;

import fr.agissons.sharing.calendar.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in the line asked for.
 *
 * @param organisation in whose name, if not their own
 * @param period for which days
 * @param quantity how many, together or not at all
 * @param note a word to those who lend, may be empty
 */
public record Asked(@Nullable UUID organisation, Period period, int quantity, String note) {}
