package fr.agissons.mutualaid.passbook;

import fr.agissons.mutualaid.bank.Holder;
import fr.agissons.mutualaid.bank.Payment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Help that was given here and that nobody has paid for in time yet: only between those who have met is anything moved.
 *
 * @param id the help, or the invitation to share a skill
 * @param help whether it is help that was asked for
 * @param payer who was helped
 * @param ofAssociation whether that is an association
 * @param receiver who helped
 * @param claimed whether the one who helped has already said how long it took
 */
public record Deal(
        UUID id,
        boolean help,
        String title,
        UUID payer,
        boolean ofAssociation,
        UUID receiver,
        @Nullable String payerName,
        @Nullable String receiverName,
        boolean claimed) {
    private static final String EACH = """
            with deal as (
                select m.id, true as help, r.title, r.requester_id as payer, false as of_association,
                    m.helper_id as receiver, m.settled_at as at
                from mutualaid_match m
                join mutualaid_request r on r.tenant_id = :tenant and r.id = m.request_id and r.requester_id is not null
                where m.tenant_id = :tenant and m.state = 'DONE' and (r.requester_id = :holder or m.helper_id = :holder)
                union all
                select i.id, false, s.title, i.party_id, i.organisation_id is not null, s.person_id, i.answered_at
                from mutualaid_invitation i
                join mutualaid_skill s on s.tenant_id = :tenant and s.id = i.skill_id
                where i.tenant_id = :tenant and i.state in ('ACCEPTED', 'DONE')
                    and (i.party_id = :holder or s.person_id = :holder)
            )
            select d.id, d.help, d.title, d.payer, d.of_association, d.receiver, coalesce(o.name, p.display_name),
                q.display_name,
                exists (select 1 from mutualaid_claim c where c.tenant_id = :tenant and c.state = 'OPEN'
                    and (c.match_id = d.id or c.invitation_id = d.id))
            from deal d
            left join organisation o on o.tenant_id = :tenant and o.id = d.payer
            left join membership p on p.tenant_id = :tenant and p.person_id = d.payer
            left join membership q on q.tenant_id = :tenant and q.person_id = d.receiver
            where\s""";

    private static final String UNPAID = """
            not exists (select 1 from mutualaid_transfer t where t.tenant_id = :tenant and t.kind = 'HELP'
                and (t.match_id = d.id or t.invitation_id = d.id)
                and not exists (select 1 from mutualaid_transfer b where b.tenant_id = :tenant and b.reverses = t.id))
            """;

    /** Those of {@code :holder}, the latest first. */
    static final String LATEST = EACH + UNPAID + "order by d.at desc nulls last, d.id limit 50";

    /** The one of {@code :deal} and {@code :holder}, paid or not: paying twice is answered like once. */
    static final String ONE = EACH + "d.id = :deal";

    /** Who was helped, as the bank knows them. */
    Holder from() {
        return ofAssociation ? Holder.organisation(payer) : Holder.person(payer);
    }

    /** The payment for it. */
    Payment payment(UUID key, int minutes, String words, UUID by) {
        return new Payment(
                key, from(), Holder.person(receiver), minutes, words, help ? id : null, help ? null : id, by);
    }
}
