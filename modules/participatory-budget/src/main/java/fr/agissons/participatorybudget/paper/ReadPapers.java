package fr.agissons.participatorybudget.paper;

import fr.agissons.core.read.Reads;
import fr.agissons.participatorybudget.ballot.Candidate;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.ballot.ReadBallots;
import fr.agissons.participatorybudget.edition.EditionView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads how far paper ballots are; whoever types sees numbers of papers only, never what somebody else read. */
@Component
class ReadPapers {
    private static final String WAITING = """
            select p.batch, p.number from budget_paper p
            where p.tenant_id = :tenant and p.edition_id = :edition and p.settled is null
                and (select count(*) from budget_paper_reading r where r.tenant_id = :tenant and r.paper_id = p.id) = 1
                and not exists (select from budget_paper_reading r
                    where r.tenant_id = :tenant and r.paper_id = p.id and r.agent_id = :agent)
            order by p.batch, p.number limit 60
            """;

    private final Reads reads;
    private final ReadBallots ballots;

    ReadPapers(Reads reads, ReadBallots ballots) {
        this.reads = reads;
        this.ballots = ballots;
    }

    /** The empty ballot as it was printed: a project withdrawn since is chosen on it, and struck out in the count. */
    Paper printed(EditionView edition) {
        List<Candidate> all = ballots.paper(edition).candidates().stream()
                .map(Candidate::asPrinted)
                .toList();
        return new Paper(edition, all);
    }

    Figures figures(UUID edition) {
        return reads.list(Figures.class, Figures.OF_EDITION, Map.of("edition", edition))
                .getFirst();
    }

    /** Papers somebody else has typed and nobody anew. */
    List<Mark> waiting(UUID edition, UUID agent) {
        return reads.list(Mark.class, WAITING, Map.of("edition", edition, "agent", agent));
    }

    /** All readings of one paper, in the order they came. */
    List<ReadingRow> readings(UUID edition, UUID paper) {
        return reads.list(ReadingRow.class, ReadingRow.OF_PAPER, Map.of("edition", edition, "paper", paper));
    }

    /** The readings of papers that are not settled. */
    List<ReadingRow> open(UUID edition) {
        return reads.list(ReadingRow.class, ReadingRow.OPEN, Map.of("edition", edition));
    }

    /** What is told of papers that do not count, or that somebody decided on. */
    List<ReadingRow> told(UUID edition) {
        return reads.list(ReadingRow.class, ReadingRow.TOLD, Map.of("edition", edition));
    }
}
