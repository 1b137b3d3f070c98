package fr.agissons.mutualaid.demo;

import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.read.Reads;
import fr.agissons.mutualaid.bank.ClaimTime;
import fr.agissons.mutualaid.bank.Holder;
import fr.agissons.mutualaid.bank.MoveTime;
import fr.agissons.mutualaid.bank.Payment;
import fr.agissons.mutualaid.invitation.AnswerInvitation;
import fr.agissons.mutualaid.invitation.InviteNeighbour;
import fr.agissons.mutualaid.talent.Skill;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The first hours that people of a demonstration site have given each other. */
@Component
class DemoHours {
    private static final String OFFER = """
            select s.id from mutualaid_skill s
            where s.tenant_id = :tenant and s.person_id = :person and s.skill = :skill and s.state <> 'ARCHIVED'
            """;

    private final Reads reads;
    private final InviteNeighbour invite;
    private final AnswerInvitation answer;
    private final MoveTime move;
    private final ClaimTime claims;

    DemoHours(Reads reads, InviteNeighbour invite, AnswerInvitation answer, MoveTime move, ClaimTime claims) {
        this.reads = reads;
        this.invite = invite;
        this.answer = answer;
        this.move = move;
        this.claims = claims;
    }

    private record Offer(UUID id) {}

    /** One has paid the other, and has helped in turn, which waits for an answer. */
    void exchange(DemoPerson asker, DemoPerson giver, Skill skill) {
        Holder helped = Holder.person(asker.id());
        Holder helps = Holder.person(giver.id());
        move.pay(new Payment(UUID.randomUUID(), helps, helped, 90, "Un vélo remis en état", null, null, giver.id()));
        Map<String, Object> values = Map.of("person", giver.id(), "skill", skill.name());
        UUID offer = reads.first(Offer.class, OFFER, values).map(Offer::id).orElseThrow();
        UUID invitation = Objects.requireNonNull(
                invite.invite(asker.id(), offer, null, "Auriez-vous une heure à me consacrer\u202f?")
                        .invitation());
        answer.accept(giver.id(), invitation);
        answer.finish(giver.id(), invitation);
        claims.ask(new Payment(
                UUID.randomUUID(), helped, helps, 60, "Une heure bien remplie", null, invitation, giver.id()));
    }
}
