package fr.agissons.volunteering.application;

import fr.agissons.core.people.organisation.Organisations;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to a slot before they sign up for it.
 *
 * @param checkedAge the greatest age they were ever found to have reached, so that nobody is asked twice
 * @param active the application that holds them a place there already
 * @param turnedAway whether they were told not to ask again
 * @param engaged whether they promised to be elsewhere at that time
 * @param manages whether they act for the association it belongs to
 */
record Standing(
        @Nullable Integer checkedAge, @Nullable UUID active, boolean turnedAway, boolean engaged, boolean manages) {
    /** Of {@code :person} to {@code :slot} of {@code :organisation}, from {@code :start} to {@code :end}. */
    static final String STATEMENT = """
            with mine as (
                select a.* from volunteering_application a where a.tenant_id = :tenant and a.person_id = :person
            )
            select (select max(checked_age) from mine),
                (select id from mine where slot_id = :slot and state in ('PENDING', 'ACCEPTED')),
                exists (select 1 from mine where slot_id = :slot and state = 'DECLINED' and not may_return),
                exists (select 1 from mine where state = 'ACCEPTED' and starts_at < :end and ends_at > :start),
            """ + Organisations.ACTS_FOR;

    /** Whether an earlier sign-up already showed that age. */
    boolean isKnownToBe(int age) {
        return checkedAge != null && checkedAge >= age;
    }
}
