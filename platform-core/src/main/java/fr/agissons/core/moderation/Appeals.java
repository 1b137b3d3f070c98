package fr.agissons.core.moderation;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.audit.TellChange;
import fr.agissons.core.moderation.Decision.Appeal;
import fr.agissons.core.people.People;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those whose content was hidden object, once: article 20 of Regulation (EU) 2022/2065. A moderator answers who is not
 * the one who decided, wherever the town has another.
 */
@Service
@Transactional
public class Appeals {
    private final ReadModeration read;
    private final Targets targets;
    private final DecideReports decide;
    private final Desk desk;
    private final JdbcClient jdbc;
    private final Clock clock;

    Appeals(ReadModeration read, Targets targets, DecideReports decide, Desk desk, JdbcClient jdbc, Clock clock) {
        this.read = read;
        this.targets = targets;
        this.decide = decide;
        this.desk = desk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who moderates, and how the journal and the letters go out. */
    @Component
    record Desk(People people, ModerationLetters letters, TellChange journal) {}

    /** Objects to a decision; a second time, or after it was taken back, is refused. */
    public void appeal(Me me, UUID id, String words) {
        Decision decision = read.mine(id, me);
        int changed = jdbc.sql("""
                update moderation_decision set appeal = :words, appealed_by = :by, appealed_at = :now, appeal_state = 'OPEN'
                where tenant_id = :tenant and id = :id and hidden and appeal_state = 'NONE'
                """)
                .param("tenant", Tenancy.current().id().value())
                .param("id", id)
                .param("words", words.strip())
                .param("by", me.person())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        require(changed == 1);
        desk.letters().appealed(id, decision.title());
        desk.journal()
                .of(DecideReports.KIND, decision.subject(), DecideReports.Step.HIDDEN, DecideReports.Step.APPEALED, "");
    }

    /** Whether this moderator may answer that appeal: not their own decision, unless nobody else moderates. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(Me me, Decision decision) {
        return !decision.decidedBy().equals(me.person())
                || desk.people().holding(Role.MODERATOR).stream().allMatch(moderator -> moderator.equals(me.person()));
    }

    /** Answers an appeal: what was hidden is shown again, or stays hidden. */
    public void answer(Me me, Decision decision, boolean granted, String words) {
        ModerationTarget kind = targets.of(decision.kind());
        Target target = kind.any(decision.subject()).orElseThrow(Refusals.NotFound::new);
        DecideReports.keepOut(me, target);
        if (!mayAnswer(me, decision)) {
            throw new Refusals.Forbidden("core.moderation.another");
        }
        int changed = jdbc.sql("""
                update moderation_decision set appeal_state = :state, appeal_answer = :words, appeal_answered_by = :by
                where tenant_id = :tenant and id = :id and appeal_state = 'OPEN'
                """)
                .param("tenant", Tenancy.current().id().value())
                .param("id", decision.id())
                .param("state", (granted ? Appeal.GRANTED : Appeal.REFUSED).name())
                .param("words", words.strip())
                .param("by", me.person())
                .update();
        require(changed == 1);
        if (granted) {
            decide.show(kind, target, decision, words);
        } else {
            desk.letters().appealRefused(target, decision.id(), words.strip());
            desk.journal()
                    .of(
                            DecideReports.KIND,
                            decision.subject(),
                            DecideReports.Step.APPEALED,
                            DecideReports.Step.HIDDEN,
                            words.strip());
        }
    }

    private static void require(boolean stillSo) {
        if (!stillSo) {
            throw new Refusals.Conflict("core.moderation.settled");
        }
    }
}
