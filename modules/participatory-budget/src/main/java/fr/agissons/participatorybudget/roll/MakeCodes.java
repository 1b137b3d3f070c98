package fr.agissons.participatorybudget.roll;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.text.CsvCell;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes codes for letters and knows them again. */
@Service
@Transactional
public class MakeCodes {
    private static final String KIND = "budget.vote-codes";

    private final VoteCodes codes;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    MakeCodes(VoteCodes codes, ApplicationEventPublisher events, TownClock clock) {
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /** The states codes go through. */
    enum State {
        NONE,
        SENT
    }

    /** Gives each row a code and hands the list back with them: this text is the only place they ever stand in. */
    String letters(EditionView edition, Addressees list) {
        if (edition.electorate() == null || !edition.voters().codes()) {
            throw new Refusals.Conflict("budget.code.not-by-code");
        }
        if (edition.pollingAt(clock.now()) == Polling.OVER) {
            throw new Refusals.Conflict("budget.code.over");
        }
        StringBuilder out = new StringBuilder("\uFEFF");
        line(out, list.header(), "code");
        List<VoteCode> made = new ArrayList<>();
        for (List<String> row : list.rows()) {
            String code = LetterCode.draw();
            made.add(new VoteCode(edition.id(), LetterCode.hash(edition.id(), code), list.district(row)));
            line(out, row, code);
        }
        codes.saveAll(made);
        events.publishEvent(StateChanged.of(
                KIND, edition.id(), State.NONE, State.SENT, Integer.toString(made.size()), clock.now()));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells, String code) {
        out.append(cells.stream().map(CsvCell::of).collect(Collectors.joining(";")))
                .append(';')
                .append(CsvCell.of(code))
                .append("\r\n");
    }

    /** How many were made for that edition. */
    @Transactional(readOnly = true)
    public long count(UUID edition) {
        return codes.countOf(edition);
    }

    /** Whoever holds this code, if it is one of that edition. */
    @Transactional(readOnly = true)
    public Optional<Voter> voter(UUID edition, @Nullable String typed) {
        return LetterCode.read(typed)
                .flatMap(code -> codes.find(edition, LetterCode.hash(edition, code)))
                .map(code -> new Voter(Voter.Kind.CODE, code.getId(), code.district(), Voter.Channel.WEB));
    }
}
