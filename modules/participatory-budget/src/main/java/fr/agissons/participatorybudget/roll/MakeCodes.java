package fr.agissons.participatorybudget.roll;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.text.CsvCell;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
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
    private final ReadRoll roll;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    MakeCodes(VoteCodes codes, ReadRoll roll, Editions editions, ApplicationEventPublisher events, TownClock clock) {
        this.codes = codes;
        this.roll = roll;
        this.editions = editions;
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
        check(edition);
        if (edition.voters().roll()) {
            throw new Refusals.Conflict("budget.code.by-roll");
        }
        StringBuilder out = new StringBuilder("\uFEFF");
        line(out, list.header(), "code");
        List<VoteCode> made = new ArrayList<>();
        for (List<String> row : list.rows()) {
            String code = LetterCode.draw();
            made.add(new VoteCode(edition.id(), LetterCode.hash(edition.id(), code), list.district(row)));
            line(out, row, code);
        }
        keep(edition, made);
        return out.toString();
    }

    /** Gives each line of the roll a code that has none yet, and hands the roll out with them. */
    String lettersOfRoll(EditionView edition) {
        check(edition);
        if (!edition.voters().roll()) {
            throw new Refusals.Conflict("budget.roll.not-by-roll");
        }
        // Of two who ask at once, one is given the codes.
        editions.hold(edition.id());
        StringBuilder out = new StringBuilder("\uFEFF");
        line(out, List.of("numero", "nom", "quartier"), "code");
        List<VoteCode> made = new ArrayList<>();
        for (RollRow row : roll.withoutCode(edition.id())) {
            String code = LetterCode.draw();
            made.add(VoteCode.of(edition.id(), LetterCode.hash(edition.id(), code), row));
            line(out, List.of(row.number(), row.name(), row.district() == null ? "" : row.district()), code);
        }
        keep(edition, made);
        return out.toString();
    }

    private void check(EditionView edition) {
        if (edition.electorate() == null || !edition.voters().codes()) {
            throw new Refusals.Conflict("budget.code.not-by-code");
        }
        if (edition.pollingAt(clock.now()) == Polling.OVER) {
            throw new Refusals.Conflict("budget.code.over");
        }
    }

    private void keep(EditionView edition, List<VoteCode> made) {
        codes.saveAll(made);
        events.publishEvent(StateChanged.of(
                KIND, edition.id(), State.NONE, State.SENT, Integer.toString(made.size()), clock.now()));
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
                .flatMap(code -> codes.find(Tenancy.current().id().value(), edition, LetterCode.hash(edition, code)))
                .map(VoteCode::voter);
    }
}
