package fr.agissons.mutualaid.invitation;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The invitations a person sent and answered: what is under way ends with them, and their words go. */
@Order(13)
@Component
class InvitationsOfPerson implements PersonalDataSource {
    private static final String SENT = "mutualaid.personal.invitations";
    private static final String ANSWERED = "mutualaid.personal.answers";
    private static final String MINE = """
            select i.words, i.state, i.sent_at from mutualaid_invitation i
            where i.tenant_id = :tenant and i.asker_id = :person order by i.sent_at, i.id
            """;

    /** What others wrote is theirs; one's own reason belongs to oneself. */
    private static final String THEIRS = """
            select i.reason, i.state, i.sent_at from mutualaid_invitation i
            join mutualaid_skill s on s.tenant_id = :tenant and s.id = i.skill_id and s.person_id = :person
            where i.tenant_id = :tenant order by i.sent_at, i.id
            """;

    private static final String OPEN = """
            select i.id, i.state = 'ACCEPTED' from mutualaid_invitation i
            where i.tenant_id = :tenant and i.asker_id = :person and i.organisation_id is null
                and (i.state = 'ACCEPTED' or i.state = 'SENT') order by i.id
            """;

    private final Reads reads;
    private final Invitations invitations;
    private final AnswerInvitation answer;

    InvitationsOfPerson(Reads reads, Invitations invitations, AnswerInvitation answer) {
        this.reads = reads;
        this.invitations = invitations;
        this.answer = answer;
    }

    private record Sent(String words, String state, Instant sent) {}

    private record Answered(String reason, String state, Instant sent) {}

    private record Open(UUID id, boolean accepted) {}

    @Override
    public List<Holding> held(UUID person) {
        Map<String, UUID> who = Map.of("person", person);
        return List.of(
                Holding.of(SENT, Sent.class, reads.list(Sent.class, MINE, who))
                        .saying("state", Invitation.KIND + ".state"),
                Holding.of(ANSWERED, Answered.class, reads.list(Answered.class, THEIRS, who))
                        .saying("state", Invitation.KIND + ".state"));
    }

    @Override
    public void end(UUID person) {
        for (Open open : reads.list(Open.class, OPEN, Map.of("person", person))) {
            if (open.accepted()) {
                answer.finish(person, open.id());
            } else {
                answer.abandon(person, open.id());
            }
        }
        invitations.silence(person);
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("mutualaid_invitation", "asker_id", SENT)
                        .with("words", "[…]"),
                // Worked out from who asked, or for which association.
                PersonalColumn.ended("mutualaid_invitation", "party_id", SENT));
    }
}
