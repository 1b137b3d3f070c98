package fr.agissons.core.limit;

import fr.agissons.core.tenancy.TenantId;
import java.time.Duration;

/**
 * What one caller may still do of one thing in one town.
 *
 * @param tenant the town: what is done in one takes nothing from another
 * @param what the limit's name, or the handler that has it alone
 * @param caller the person or the address
 * @param times how many times
 * @param period in how long a time as many grow back
 */
record Allowance(TenantId tenant, Object what, String caller, int times, Duration period) {}
