package fr.agissons.core.people;

import fr.agissons.core.access.Role;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come to belong to a town, say who they are there, and are given roles. */
@Service
@Transactional
public class Memberships {
    private final MembershipRepository memberships;
    private final JdbcClient jdbc;
    private final Clock clock;

    Memberships(MembershipRepository memberships, JdbcClient jdbc, Clock clock) {
        this.memberships = memberships;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The membership of somebody who just signed in: made on the first time, brought up to date with the verified
     * address later. The name and language are theirs to change here, so they are taken over only once.
     *
     * @param person the identity's subject
     * @param name the name the identity provider gives; the address's first part stands in for an unusable one
     * @param email the address the identity provider has verified
     * @param locale the language of the sign-in
     */
    public Membership join(UUID person, String name, String email, Locale locale) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        var known = memberships.findByPersonId(person);
        if (known.isPresent()) {
            if (!known.get().reachedAt(address)) {
                release(address, person);
                known.get().moveTo(address);
            }
            return known.get();
        }
        queueFor(address);
        release(address, person);
        insert(person, shown(name, address), address, locale);
        return memberships.findByPersonId(person).orElseThrow();
    }

    /**
     * Lets first sign-ins with one address through one after the other, until the end of the transaction: the address is
     * unique too, and two rows on their way in at once would meet there instead of at the person's number.
     */
    private void queueFor(String address) {
        jdbc.sql("select pg_advisory_xact_lock(:tenant, hashtext(:address))")
                .param("tenant", Tenancy.current().id().value())
                .param("address", address)
                .query((row, number) -> true)
                .single();
    }

    /** Two first sign-ins at once (two tabs) both come here: the second waits for the first, and leaves its row alone. */
    private void insert(UUID person, String name, String email, Locale locale) {
        jdbc.sql("""
                insert into membership (tenant_id, id, person_id, role, display_name, email, language, joined_at)
                values (:tenant, :id, :person, 'RESIDENT', :name, :email, :language, :now)
                on conflict (tenant_id, person_id) do nothing
                """)
                .param("tenant", Tenancy.current().id().value())
                .param("id", Ids.next())
                .param("person", person)
                .param("name", name)
                .param("email", email)
                .param("language", Profile.spoken(locale).getLanguage())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The provider has just verified whose address it is: whoever had it here before has it no more. */
    private void release(String email, UUID owner) {
        jdbc.sql("""
                update membership set email = null, version = version + 1
                where tenant_id = :tenant and email = :email and person_id <> :owner
                """)
                .param("tenant", Tenancy.current().id().value())
                .param("email", email)
                .param("owner", owner)
                .update();
    }

    private static String shown(String name, String email) {
        String stripped = name.strip();
        if (Profile.nameable(stripped)) {
            return stripped;
        }
        String local = email.substring(0, Math.max(1, email.indexOf('@')));
        return local.length() <= Profile.LONGEST_NAME ? local : local.substring(0, Profile.LONGEST_NAME);
    }

    /** The membership of a member of this town. */
    @Transactional(readOnly = true)
    public Membership of(UUID person) {
        return memberships.findByPersonId(person).orElseThrow(Refusals.NotFound::new);
    }

    /** Takes over what the person says about themselves. */
    public void describe(UUID person, Profile profile) {
        memberships.findByPersonId(person).orElseThrow(Refusals.NotFound::new).describe(profile);
    }

    /** What became of a change of role. */
    public enum Granting {
        GRANTED,
        /** Refused: the town would be left without an admin. */
        LAST_ADMIN
    }

    /**
     * Gives a member another role. All admins are locked meanwhile, so two admins who take each other's role away at the
     * same moment do not leave the town without one.
     */
    public Granting grant(UUID person, Role role) {
        return change(person, role).outcome();
    }

    /** The same, with what the member was before. */
    Change change(UUID person, Role role) {
        var admins = memberships.lockByRole(Role.ADMIN);
        var member = memberships.findByPersonId(person).orElseThrow(Refusals.NotFound::new);
        Role before = member.role();
        if (role != Role.ADMIN && admins.size() == 1 && admins.contains(member)) {
            return new Change(Granting.LAST_ADMIN, before);
        }
        member.hold(role);
        return new Change(Granting.GRANTED, before);
    }

    /** What became of a change of role, and what the member was before. */
    record Change(Granting outcome, Role before) {}
}
