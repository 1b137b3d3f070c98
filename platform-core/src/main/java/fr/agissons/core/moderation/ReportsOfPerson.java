package fr.agissons.core.moderation;

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

/** What a person reported, and what they decided or appealed: the decisions stay, and name nobody. */
@Order(4)
@Component
class ReportsOfPerson implements PersonalDataSource {
    private static final String REPORTS = "core.personal.reports";
    private static final String DECISIONS = "core.personal.decisions";
    private static final String MINE = """
            select r.created_at, r.title, r.rule, r.words, r.state, r.answer from moderation_report r
            where r.tenant_id = :tenant and r.reporter = :person order by r.id
            """;

    private static final String DECIDED = """
            select d.decided_at, d.title, d.rule, d.words, d.appeal, d.appeal_answer from moderation_decision d
            where d.tenant_id = :tenant and :person in (d.decided_by, d.appealed_by, d.appeal_answered_by) order by d.id
            """;

    private final Reads reads;

    ReportsOfPerson(Reads reads) {
        this.reads = reads;
    }

    private record Reported(Instant at, String title, String rule, String words, String state, String answer) {}

    private record Decided(Instant at, String title, String rule, String words, String appeal, String answer) {}

    @Override
    public List<Holding> held(UUID person) {
        Map<String, UUID> who = Map.of("person", person);
        return List.of(
                Holding.of(REPORTS, Reported.class, reads.list(Reported.class, MINE, who)),
                Holding.of(DECISIONS, Decided.class, reads.list(Decided.class, DECIDED, who)));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("moderation_report", "reporter", REPORTS)
                        .with("words", ""),
                PersonalColumn.erasedByAddress("moderation_report", "reporter_email", REPORTS),
                PersonalColumn.pseudonym("moderation_report", "answered_by", DECISIONS),
                PersonalColumn.pseudonym("moderation_decision", "decided_by", DECISIONS),
                PersonalColumn.pseudonym("moderation_decision", "appealed_by", DECISIONS)
                        .with("appeal", ""),
                PersonalColumn.pseudonym("moderation_decision", "appeal_answered_by", DECISIONS),
                // The things reported, whatever they are: no persons.
                PersonalColumn.staying("moderation_report", "subject", DECISIONS),
                PersonalColumn.staying("moderation_decision", "subject", DECISIONS));
    }
}
