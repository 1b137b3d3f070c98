package fr.agissons.console.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is counted of one site.
 *
 * @param people its members
 * @param newPeople those who came in the last thirty days
 * @param admins those who administer it
 * @param organisations those it shows
 * @param documents what its search finds
 * @param mails those that left in the last thirty days
 * @param failedMails those given up in the last thirty days
 * @param unfinished events that wait longer than they should
 * @param signedIn people whose sign-in lasts
 * @param expected addresses of admins who have not come yet
 * @param created when it was prepared
 * @param active when somebody last did something there
 */
record SiteFigures(
        long people,
        long newPeople,
        long admins,
        long organisations,
        long documents,
        long mails,
        long failedMails,
        long unfinished,
        long signedIn,
        List<String> expected,
        Instant created,
        Optional<Instant> active) {
    SiteFigures {
        expected = List.copyOf(expected);
    }

    /** What an operator should look at first. */
    Health health() {
        return Health.of(admins, expected.size(), failedMails, unfinished);
    }
}
