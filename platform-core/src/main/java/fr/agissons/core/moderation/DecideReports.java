package fr.agissons.core.moderation;

import fr.agissons.core.access.Me;
import fr.agissons.core.audit.TellChange;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a moderator decides on a report: nothing is wrong, or the thing is hidden for one of the published rules. Those who
 * published it get the statement of reasons of article 17 of Regulation (EU) 2022/2065, those who reported it the answer of
 * its article 16. Nobody decides on what they answer for themselves.
 */
@Service
@Transactional
public class DecideReports {
    /** What the journal calls it. */
    public static final String KIND = "core.moderation";

    /** The longest words taken. */
    public static final int LONGEST_WORDS = 1000;

    private final Targets targets;
    private final ModerationLetters letters;
    private final JdbcClient jdbc;
    private final TellChange journal;
    private final Clock clock;

    DecideReports(Targets targets, ModerationLetters letters, JdbcClient jdbc, TellChange journal, Clock clock) {
        this.targets = targets;
        this.letters = letters;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the journal tells of. */
    enum Step {
        VISIBLE,
        REPORTED,
        DISMISSED,
        HIDDEN,
        APPEALED
    }

    /** Closes all open reports on the thing: nothing has to be done. */
    public void dismiss(Me me, Report report, String words) {
        require(report.state() == Report.State.OPEN);
        keepOut(me, targets.of(report.kind()).any(report.subject()).orElse(null));
        answer(me, report, false, words);
        journal.of(KIND, report.subject(), Step.REPORTED, Step.DISMISSED, words);
    }

    /** Hides the thing and closes all open reports on it; the decision's number. */
    public UUID hide(Me me, Report report, Rule rule, String words) {
        require(report.state() == Report.State.OPEN);
        ModerationTarget kind = targets.of(report.kind());
        Target target = kind.any(report.subject()).orElseThrow(Refusals.NotFound::new);
        keepOut(me, target);
        UUID decision = Ids.next();
        int written = jdbc.sql("""
                insert into moderation_decision (tenant_id, id, kind, subject, title, path, rule, words, decided_by, decided_at)
                values (:tenant, :id, :kind, :subject, :title, :path, :rule, :words, :by, :now)
                on conflict do nothing
                """)
                .param("tenant", tenant())
                .param("id", decision)
                .param("kind", report.kind())
                .param("subject", report.subject())
                .param("title", target.title())
                .param("path", target.path())
                .param("rule", rule.name())
                .param("words", words.strip())
                .param("by", me.person())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        require(written == 1);
        kind.hide(report.subject(), words.strip());
        answer(me, report, true, words);
        letters.hidden(target, decision, words.strip());
        journal.of(KIND, report.subject(), Step.VISIBLE, Step.HIDDEN, words.strip());
        return decision;
    }

    /** Shows again what was hidden, and says why. */
    public void restore(Me me, Decision decision, String words) {
        ModerationTarget kind = targets.of(decision.kind());
        Target target = kind.any(decision.subject()).orElseThrow(Refusals.NotFound::new);
        keepOut(me, target);
        show(kind, target, decision, words);
    }

    /** The same, for whoever grants an appeal. */
    void show(ModerationTarget kind, Target target, Decision decision, String words) {
        int changed = jdbc.sql("""
                update moderation_decision set hidden = false, restored_at = :now
                where tenant_id = :tenant and id = :id and hidden
                """)
                .param("tenant", tenant())
                .param("id", decision.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        require(changed == 1);
        kind.restore(decision.subject());
        letters.restored(target, decision.id(), words.strip());
        journal.of(KIND, decision.subject(), Step.HIDDEN, Step.VISIBLE, words.strip());
    }

    private record Answered(@Nullable UUID person, @Nullable String address, UUID report, String title) {}

    private void answer(Me me, Report report, boolean upheld, String words) {
        List<Answered> answered = jdbc.sql("""
                update moderation_report set state = :state, answer = :words, answered_by = :by, answered_at = :now
                where tenant_id = :tenant and kind = :kind and subject = :subject and state = 'OPEN'
                returning reporter, reporter_email, id, title
                """)
                .param("tenant", tenant())
                .param("state", upheld ? "UPHELD" : "DISMISSED")
                .param("words", words.strip())
                .param("by", me.person())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", report.kind())
                .param("subject", report.subject())
                .query((row, number) -> new Answered(
                        row.getObject("reporter", UUID.class),
                        row.getString("reporter_email"),
                        row.getObject("id", UUID.class),
                        row.getString("title")))
                .list();
        require(!answered.isEmpty());
        answered.forEach(one -> letters.answered(
                new ModerationLetters.Reporter(one.report(), one.person(), one.address()),
                upheld,
                one.title(),
                words.strip()));
    }

    static void keepOut(Me me, @Nullable Target target) {
        if (target != null && target.authors().contains(me.person())) {
            throw new Refusals.Forbidden("core.moderation.own");
        }
    }

    private static void require(boolean stillSo) {
        if (!stillSo) {
            throw new Refusals.Conflict("core.moderation.settled");
        }
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
