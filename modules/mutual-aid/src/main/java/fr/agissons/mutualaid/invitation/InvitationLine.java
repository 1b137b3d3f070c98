package fr.agissons.mutualaid.invitation;

import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.mutualaid.talent.Skill;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One invitation as one of its two sides reads it. How to reach the other stands here only once the answer is yes: the
 * database does not even give it out before.
 *
 * @param skill the offer
 * @param offered whether the reader is who offers; else they asked
 * @param organisation the association that asks, if one does
 * @param person name of who offers
 * @param asker name of who asked
 */
public record InvitationLine(
        UUID id,
        UUID skill,
        String title,
        Skill what,
        InvitationState state,
        String words,
        String reason,
        Instant sentAt,
        boolean offered,
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String personEmail,
        @Nullable String asker,
        @Nullable String askerEmail) {
    /** True of the invitations {@code i} that {@code :person} has a say in as who asked. */
    private static final String ASKED = "(i.organisation_id is null and i.asker_id = :person or "
            + Organisations.ACTS_FOR.replace(":organisation", "i.organisation_id") + ")";

    private static final String COLUMNS = """
            select i.id, i.skill_id, s.title, s.skill, i.state, i.words,
                case when i.state = 'REPORTED' and s.person_id <> :person then '' else i.reason end, i.sent_at,
                s.person_id = :person, o.name, p.display_name,
                case when i.state in ('ACCEPTED', 'DONE') then p.email end, a.display_name,
                case when i.state in ('ACCEPTED', 'DONE') then a.email end
            from mutualaid_invitation i
            join mutualaid_skill s on s.tenant_id = :tenant and s.id = i.skill_id
            left join organisation o on o.tenant_id = :tenant and o.id = i.organisation_id
            left join membership p on p.tenant_id = :tenant and p.person_id = s.person_id
            left join membership a on a.tenant_id = :tenant and a.person_id = i.asker_id
            where i.tenant_id = :tenant and\s""";

    private static final String LATEST = " order by i.state = 'SENT' desc, i.sent_at desc, i.id limit 100";

    /** Those {@code :person} received. */
    static final String RECEIVED = COLUMNS + "s.person_id = :person" + LATEST;

    /** Those {@code :person} sent for themselves. */
    static final String SENT = COLUMNS + "i.organisation_id is null and i.asker_id = :person" + LATEST;

    /** Those sent in the name of {@code :organisation}, when {@code :person} acts for it. */
    static final String OF_ORGANISATION =
            COLUMNS + "i.organisation_id = :organisation and " + Organisations.ACTS_FOR + LATEST;

    /** The one of {@code :id}, when {@code :person} is on either side. */
    static final String ONE = COLUMNS + "i.id = :id and (s.person_id = :person or " + ASKED + ")";

    public String path() {
        return "/entraide/mes-invitations/" + id;
    }

    /** Its state at that instant: waiting in vain is over by itself. */
    public InvitationState stateAt(Instant now) {
        return state == InvitationState.SENT && !until().isAfter(now) ? InvitationState.EXPIRED : state;
    }

    /** Until when an answer is waited for. */
    public Instant until() {
        return sentAt.plus(Invitation.PATIENCE);
    }

    public List<String> paragraphs() {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
