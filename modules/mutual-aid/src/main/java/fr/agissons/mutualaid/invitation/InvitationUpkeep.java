package fr.agissons.mutualaid.invitation;

import fr.agissons.core.job.TownJob;
import org.springframework.stereotype.Component;

/** Tells those who asked that nobody answered in time. */
@Component
class InvitationUpkeep implements TownJob {
    private final AnswerInvitation answer;

    InvitationUpkeep(AnswerInvitation answer) {
        this.answer = answer;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public void run() {
        answer.overdue().forEach(answer::expire);
    }
}
