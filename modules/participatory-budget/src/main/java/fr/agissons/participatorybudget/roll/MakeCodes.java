package fr.agissons.participatorybudget.roll;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.EditionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes codes for letters, makes them anew, and knows them again. */
@Service
@Transactional
public class MakeCodes {
    private static final String KIND = "budget.vote-codes";

    private final VoteCodes codes;
    private final ReadRoll roll;
    private final Lists lists;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    MakeCodes(VoteCodes codes, ReadRoll roll, Lists lists, ApplicationEventPublisher events, TownClock clock) {
        this.codes = codes;
        this.roll = roll;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    /** The states codes go through. */
    enum State {
        NONE,
        SENT,
        CANCELLED
    }

    /** Gives each row a code and hands the list back with them: this text is the only place they ever stand in. */
    String letters(EditionView asked, Addressees list) {
        EditionView edition = lists.held(asked.id());
        check(edition);
        if (edition.voters().roll()) {
            throw new Refusals.Conflict("budget.code.by-roll");
        }
        lists.requireDistricts(edition, list.rows().stream().map(list::district));
        Letters out = new Letters(list.header());
        List<VoteCode> made = new ArrayList<>();
        for (List<String> row : list.rows()) {
            String code = LetterCode.draw();
            made.add(new VoteCode(edition.id(), LetterCode.hash(edition.id(), code), list.district(row)));
            out.line(row, code);
        }
        keep(edition, made);
        return out.text();
    }

    /** Makes every code that stands for nobody's line worth nothing; each may be a voter, so not once anybody voted. */
    int cancel(EditionView asked) {
        EditionView edition = lists.still(asked.id());
        if (edition.isFrozen()) {
            throw new Refusals.Conflict("budget.code.begun");
        }
        int cancelled = codes.cancel(tenant(), edition.id());
        tell(KIND, edition.id(), State.CANCELLED, cancelled);
        return cancelled;
    }

    /** Gives each line of the roll a code that nothing stands for and that is old enough, and hands the roll out with them. */
    String lettersOfRoll(EditionView asked) {
        // Of two who ask at once, one is given the codes.
        EditionView edition = lists.keyed(asked);
        checkRoll(edition);
        return missing(edition);
    }

    /** Gives all lines new codes, in place of those sent, but for the lines that have something in the box already. */
    String lettersAnew(EditionView asked) {
        EditionView edition = lists.keyed(asked);
        checkRoll(edition);
        String taken = lists.taken(edition, roll.all(edition.id())).stream()
                .map(UUID::toString)
                .collect(Collectors.joining(",", "{", "}"));
        tell(KIND, edition.id(), State.CANCELLED, codes.withdrawAllBut(tenant(), edition.id(), taken));
        return missing(edition);
    }

    /** Gives one line a new code, in place of any it had. */
    OneLetter letterOf(EditionView asked, String number) {
        EditionView edition = lists.keyed(asked);
        checkRoll(edition);
        Optional<RollRow> found = roll.numbered(edition.id(), number);
        if (found.isEmpty()) {
            return OneLetter.not("budget.code.one.unknown");
        }
        RollRow line = found.get();
        if (lists.isTooYoung(edition, line)) {
            return OneLetter.not("budget.code.one.young");
        }
        if (!lists.taken(edition, List.of(line)).isEmpty()) {
            return OneLetter.not("budget.code.one.voted");
        }
        if (roll.keys(edition.id(), line.id()).account()) {
            return OneLetter.not("budget.code.one.account");
        }
        codes.withdraw(tenant(), edition.id(), line.id());
        Letters out = Letters.ofRoll();
        codes.saveAll(List.of(give(edition, line, out)));
        tell(RollEntry.KIND, line.id(), State.SENT, 1);
        return new OneLetter(out.text(), null);
    }

    /**
     * A letter that was asked for.
     *
     * @param text the file it is written from, if it was made
     * @param wrong message key of why it was not
     */
    record OneLetter(@Nullable String text, @Nullable String wrong) {
        static OneLetter not(String wrong) {
            return new OneLetter(null, wrong);
        }
    }

    private String missing(EditionView edition) {
        Letters out = Letters.ofRoll();
        List<VoteCode> made = new ArrayList<>();
        roll.withoutCode(edition.id(), lists.latestBirth(edition)).forEach(row -> made.add(give(edition, row, out)));
        keep(edition, made);
        return out.text();
    }

    private static VoteCode give(EditionView edition, RollRow row, Letters out) {
        String code = LetterCode.draw();
        out.line(row, code);
        return VoteCode.of(edition.id(), LetterCode.hash(edition.id(), code), row);
    }

    private void checkRoll(EditionView edition) {
        check(edition);
        if (!edition.voters().roll()) {
            throw new Refusals.Conflict("budget.roll.not-by-roll");
        }
    }

    private void check(EditionView edition) {
        if (edition.electorate() == null || !edition.voters().codes()) {
            throw new Refusals.Conflict("budget.code.not-by-code");
        }
        if (lists.isOver(edition)) {
            throw new Refusals.Conflict("budget.code.over");
        }
    }

    private void keep(EditionView edition, List<VoteCode> made) {
        codes.saveAll(made);
        tell(KIND, edition.id(), State.SENT, made.size());
    }

    private void tell(String kind, UUID id, State state, int codes) {
        State before = state == State.CANCELLED ? State.SENT : State.NONE;
        events.publishEvent(StateChanged.of(kind, id, before, state, Integer.toString(codes), clock.now()));
    }

    private static int tenant() {
        return Tenancy.current().id().value();
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
                .flatMap(code -> roll.holder(edition, LetterCode.hash(edition, code)))
                .map(CodeRow::voter);
    }
}
