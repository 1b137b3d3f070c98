package fr.agissons.participatorybudget.paper;

import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Fault;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody types about one paper ballot. */
public record PaperForm(String batch, String number, String nature, String choices, String district, String reason) {
    static final PaperForm EMPTY = new PaperForm("", "", Nature.VALID.name(), "", "", "");

    static PaperForm of(MultiValueMap<String, String> typed) {
        return new PaperForm(
                PlainText.line(typed.getFirst("lot")),
                PlainText.line(typed.getFirst("numero")),
                PlainText.line(typed.getFirst("nature")),
                PlainText.line(typed.getFirst("choix")),
                PlainText.line(typed.getFirst("quartier")),
                PlainText.line(typed.getFirst("motif")));
    }

    /** An empty one for that paper. */
    static PaperForm at(String batch, String number) {
        return new PaperForm(batch, number, Nature.VALID.name(), "", "", "");
    }

    /** Something to mend: the field, and why as a message key. */
    record Mistake(String field, String key, String text) {}

    /**
     * What a look at the form says.
     *
     * @param reading what was read, once there is nothing to mend
     * @param mistakes what cannot be read
     * @param faults what keeps the choices from being a ballot
     * @param choices what was understood of them
     */
    record Look(@Nullable Reading reading, List<Mistake> mistakes, List<Fault> faults, Choices choices) {}

    /** The paper it is about, if that was typed. */
    Optional<Mark> mark() {
        return Mark.batch(batch).flatMap(pile -> Mark.number(number).map(one -> new Mark(pile, one)));
    }

    /** What is wrong with the paper's own number. */
    List<Mistake> unmarked() {
        List<Mistake> mistakes = new ArrayList<>();
        if (Mark.batch(batch).isEmpty()) {
            mistakes.add(new Mistake("lot", "budget.paper.wrong.batch", batch));
        }
        if (Mark.number(number).isEmpty()) {
            mistakes.add(new Mistake("numero", "budget.paper.wrong.number", number));
        }
        return mistakes;
    }

    /** Reads it against the empty ballot; a decision always gives its reason. */
    Look look(Paper paper, List<Nature> possible, boolean decides) {
        List<Mistake> mistakes = new ArrayList<>();
        Nature what = Arrays.stream(Nature.values())
                .filter(one -> one.name().equals(nature) && possible.contains(one))
                .findFirst()
                .orElse(null);
        if (what == null) {
            mistakes.add(new Mistake("nature", "budget.paper.wrong.nature", ""));
        }
        if (reason.length() > Reading.LONGEST_REASON
                || reason.isEmpty() && (decides || what == Nature.VOID || what == Nature.ABSENT)) {
            mistakes.add(new Mistake("motif", "budget.paper.wrong.reason", Integer.toString(Reading.LONGEST_REASON)));
        }
        if (what == Nature.BLANK && !choices.isEmpty()) {
            mistakes.add(new Mistake("choix", "budget.paper.wrong.blank", ""));
        }
        if (choices.length() > Reading.LONGEST_SAID) {
            mistakes.add(new Mistake("choix", "budget.paper.wrong.long", Integer.toString(Reading.LONGEST_SAID)));
        }
        if (what != Nature.VALID) {
            return new Look(
                    what == null || !mistakes.isEmpty() ? null : new Reading(what, null, Choices.NONE, choices, reason),
                    mistakes,
                    List.of(),
                    Choices.NONE);
        }
        return valid(paper, mistakes);
    }

    private Look valid(Paper paper, List<Mistake> mistakes) {
        TypedChoices typed = TypedChoices.read(choices, paper);
        typed.wrong().forEach(wrong -> mistakes.add(new Mistake("choix", wrong.key(), wrong.text())));
        String home = paper.edition().envelopes().stream()
                .map(EnvelopeView::district)
                .filter(Objects::nonNull)
                .filter(district::equals)
                .findFirst()
                .orElse(null);
        List<Fault> faults = typed.wrong().isEmpty() ? paper.faults(typed.choices(), home) : List.of();
        boolean fine = mistakes.isEmpty() && faults.isEmpty();
        String said = TypedChoices.spell(typed.choices(), paper);
        return new Look(
                fine ? new Reading(Nature.VALID, home, typed.choices(), said, reason) : null,
                mistakes,
                faults,
                typed.choices());
    }
}
