package fr.agissons.participatorybudget.roll;

import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.ballot.AdmitVoters;
import fr.agissons.participatorybudget.ballot.MemberLines;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.EditionView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Lets a member of the site take up the line of the roll that is theirs, once: with the code of its letter, or, where no letter
 * was made for it, with its number and their date of birth. Each answer is the message key of why not, or nothing.
 */
@Service
class TakeUpLine {
    /** No letter of this vote has that code. */
    static final String WRONG_CODE = "budget.code.wrong";

    /** No line of the roll has that number and that date of birth. */
    static final String WRONG_BIRTH = "budget.line.wrong";

    private final MemberLines members;
    private final ReadRoll roll;
    private final Lists lists;
    private final Attempts attempts;

    TakeUpLine(MemberLines members, ReadRoll roll, Lists lists, Attempts attempts) {
        this.members = members;
        this.roll = roll;
        this.lists = lists;
        this.attempts = attempts;
    }

    /**
     * What shows that a line is somebody's.
     *
     * @param letter whether it is the code of a letter: whoever has it could vote with it alone, and sees the same ballot
     * @param line the line it shows
     * @param wrong what is said where it shows none
     */
    private record Proof(boolean letter, Function<EditionView, Optional<RollRow>> line, String wrong) {}

    Optional<String> byCode(UUID person, UUID edition, String typed) {
        return take(person, edition, new Proof(true, view -> line(view, typed), WRONG_CODE));
    }

    Optional<String> byBirth(UUID person, UUID edition, String number, String day) {
        Function<EditionView, Optional<RollRow>> line = view -> RollLine.date(day)
                .flatMap(born -> roll.numbered(edition, number).filter(one -> born.equals(one.born())));
        return take(person, edition, new Proof(false, line, WRONG_BIRTH));
    }

    private Optional<RollRow> line(EditionView edition, String typed) {
        return LetterCode.read(typed)
                .filter(code -> edition.voters().codes())
                .flatMap(code -> roll.holder(edition.id(), LetterCode.hash(edition.id(), code)))
                .flatMap(code -> Optional.ofNullable(code.line()))
                .map(line -> roll.one(edition.id(), line));
    }

    private Optional<String> take(UUID person, UUID edition, Proof proof) {
        return attempts.call(() -> {
            members.hold(edition, person);
            Optional<EditionView> open =
                    lists.voting(edition).filter(one -> one.voters().takesUpLines());
            if (open.isEmpty()) {
                return Optional.of("budget.line.closed");
            }
            return proof.line()
                    .apply(open.get())
                    .map(line -> take(person, open.get(), line, proof.letter()))
                    .orElseGet(() -> Optional.of(proof.wrong()));
        });
    }

    private Optional<String> take(UUID person, EditionView edition, RollRow line, boolean letter) {
        Optional<Voter> own = members.voter(edition, person);
        if (own.isPresent()) {
            return own.get().identity().equals(line.id()) ? Optional.empty() : Optional.of("budget.line.one");
        }
        if (lists.isTooYoung(edition, line)) {
            return Optional.of(AdmitVoters.TOO_YOUNG);
        }
        RollRow.Keys keys = roll.keys(edition.id(), line.id());
        if (keys.code() && !letter) {
            // Many know a neighbour's birthday; nobody but the neighbour was sent the code.
            return Optional.of("budget.line.letter");
        }
        if (!keys.account() && !letter && !lists.taken(edition, List.of(line)).isEmpty()) {
            return Optional.of("budget.line.voted");
        }
        return members.take(edition.id(), person, line.id()) ? Optional.empty() : Optional.of("budget.line.taken");
    }
}
