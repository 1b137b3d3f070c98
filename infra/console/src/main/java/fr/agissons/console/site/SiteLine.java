package fr.agissons.console.site;

import fr.agissons.core.tenancy.Tenant;
import java.time.Instant;
import java.util.Optional;

/**
 * One site in the list.
 *
 * @param slug its short name
 * @param modules how many modules it has switched on
 * @param people how many members it has
 * @param hasAdmin whether somebody administers it
 * @param expectsAdmin whether somebody was named who has not come yet
 * @param failedMails how many of its mails were given up lately
 * @param unfinished how many of its events wait longer than they should
 * @param active when somebody last did something there
 */
record SiteLine(
        String slug,
        String name,
        Tenant.Kind kind,
        Tenant.State state,
        String host,
        int modules,
        long people,
        boolean hasAdmin,
        boolean expectsAdmin,
        long failedMails,
        long unfinished,
        Optional<Instant> active) {

    /** What an operator should look at first. */
    Health health() {
        return Health.of(hasAdmin ? 1 : 0, expectsAdmin ? 1 : 0, failedMails, unfinished);
    }
}
