package fr.agissons.mutualaid.invitation;

import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.skill.SkillArchived;
import fr.agissons.mutualaid.skill.SkillPlaces;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What both sides do with an invitation. Rows are always locked in one order: the offer, then the invitation. What
 * somebody has already said is not an error when it is said twice.
 */
@Service
@Transactional
public class AnswerInvitation {
    private final Invitations invitations;
    private final ReadInvitations read;
    private final SkillPlaces places;
    private final InvitationNews news;
    private final TownClock clock;

    AnswerInvitation(
            Invitations invitations, ReadInvitations read, SkillPlaces places, InvitationNews news, TownClock clock) {
        this.invitations = invitations;
        this.read = read;
        this.places = places;
        this.news = news;
        this.clock = clock;
    }

    /** The person says yes; false when as many as they bear are under way. */
    public boolean accept(UUID person, UUID id) {
        InvitationLine line = offered(person, id);
        boolean taken = places.take(line.skill());
        Invitation invitation = invitations.locked(id);
        if (invitation.state() == InvitationState.ACCEPTED) {
            giveBack(taken, line);
            return true;
        }
        if (!taken && invitation.state() == InvitationState.SENT) {
            return false;
        }
        String before = invitation.state().name();
        invitation.answer(InvitationState.ACCEPTED, "", clock.now());
        news.answered(invitation, before, "accepted");
        return true;
    }

    private void giveBack(boolean taken, InvitationLine line) {
        if (taken) {
            places.release(line.skill());
        }
    }

    /** The person says no; a reason is kind, none is fine. */
    public void decline(UUID person, UUID id, String reason) {
        offered(person, id);
        Invitation invitation = invitations.locked(id);
        if (invitation.state() != InvitationState.DECLINED) {
            invitation.answer(InvitationState.DECLINED, reason, clock.now());
            news.answered(invitation, InvitationState.SENT.name(), "declined");
        }
    }

    /** The person says that it should not have been sent. */
    public void report(UUID person, UUID id, String reason) {
        offered(person, id);
        Invitation invitation = invitations.locked(id);
        if (invitation.state() != InvitationState.REPORTED) {
            invitation.answer(InvitationState.REPORTED, reason, clock.now());
            news.reported(invitation);
        }
    }

    /** Whoever asked takes it back. */
    public void withdraw(UUID person, UUID id) {
        asked(person, id);
        Invitation invitation = invitations.locked(id);
        if (invitation.state() != InvitationState.WITHDRAWN) {
            invitation.answer(InvitationState.WITHDRAWN, "", clock.now());
            news.tellPerson(invitation, InvitationState.SENT.name(), "withdrawn");
        }
    }

    /** Whoever asked leaves: it is taken back, or its time was over already. */
    void abandon(UUID person, UUID id) {
        if (!expire(id)) {
            withdraw(person, id);
        }
    }

    /** Either side says that it was done. */
    public void finish(UUID person, UUID id) {
        InvitationLine line = read.one(person, id);
        places.release(line.skill());
        Invitation invitation = invitations.locked(id);
        invitation.finish();
        String before = InvitationState.ACCEPTED.name();
        if (line.offered()) {
            news.answered(invitation, before, "done");
        } else {
            news.tellPerson(invitation, before, "done");
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SkillArchived event) {
        for (Invitation invitation : invitations.lockPending(event.offer())) {
            if (invitation.expire(clock.now())) {
                news.expired(invitation);
            } else {
                invitation.answer(InvitationState.DECLINED, "", clock.now());
                news.answered(invitation, InvitationState.SENT.name(), "declined");
            }
        }
    }

    /** Those that nobody will answer any more. */
    @Transactional(readOnly = true)
    List<UUID> overdue() {
        return invitations.findOverdue(clock.now().minus(Invitation.PATIENCE));
    }

    boolean expire(UUID id) {
        Invitation invitation = invitations.locked(id);
        boolean over = invitation.expire(clock.now());
        if (over) {
            news.expired(invitation);
        }
        return over;
    }

    private InvitationLine offered(UUID person, UUID id) {
        InvitationLine line = read.one(person, id);
        if (!line.offered()) {
            throw new Refusals.NotFound();
        }
        return line;
    }

    private void asked(UUID person, UUID id) {
        if (read.one(person, id).offered()) {
            throw new Refusals.NotFound();
        }
    }
}
