package fr.agissons.sharing.desk;

import fr.agissons.sharing.handover.Checks;
import fr.agissons.sharing.handover.CounterSheet;
import fr.agissons.sharing.handover.DocumentView;
import fr.agissons.sharing.loan.DepositMeans;
import fr.agissons.sharing.loan.LoanState;
import fr.agissons.sharing.loan.LoansPage;
import fr.agissons.sharing.photo.KeepProofs;
import fr.agissons.sharing.photo.ProofView;
import fr.agissons.sharing.photo.Way;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One loan at the counter: who, what, when, and the one thing to do next.
 *
 * @param loan the loan
 * @param parts its units
 * @param sheet what both look at and sign
 * @param typed what was typed, by field
 * @param faults what is wrong with it, by field, as message keys
 */
public record LoanDeskPage(
        DeskLoan loan,
        List<DeskPart> parts,
        CounterSheet sheet,
        Map<String, String> typed,
        Map<String, String> faults) {
    /** What the server answers to a return that differs from what left. */
    static final String DIFFERENT = "sharing.handover.different";

    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.desk.loan-title", loan.name(), name(ui, loan)))
                .crumb(loan.libraryName(), "/pret/gestion/" + loan.library())
                .unlisted()
                .narrow();
    }

    static String name(Ui ui, DeskLoan loan) {
        String name = loan.person() == null ? ui.t("sharing.desk.gone") : loan.person();
        String organisation = loan.organisation();
        return organisation == null ? name : ui.t("sharing.desk.for", name, organisation);
    }

    private LoanState state(Ui ui) {
        return loan.state(ui.now(), ui.today());
    }

    public Badge badge(Ui ui) {
        return LoansPage.badge(ui, state(ui));
    }

    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("user", name(ui, loan)));
        facts.add(new Fact("calendar", ui.t("sharing.reserve.pickup-from", ui.dateTime(loan.pickupAt()))));
        facts.add(new Fact("calendar-clock", ui.t("sharing.reserve.due-by", ui.dateTime(loan.dueAt()))));
        String code = loan.code();
        if (loan.taken() > 0) {
            facts.add(new Fact("package", ui.t("sharing.supply.taken", loan.taken(), loan.rest())));
        } else {
            facts.add(
                    new Fact("qr-code", code == null ? ui.t("sharing.desk.no-unit") : ui.t("sharing.mine.code", code)));
        }
        if (loan.depositCents() > 0) {
            facts.add(new Fact("banknote", ui.t("sharing.item.deposit", ui.money(loan.depositCents()))));
        }
        if (loan.depositHeld() > 0) {
            facts.add(new Fact("piggy-bank", ui.t("sharing.desk.held", ui.money(loan.depositHeld()))));
        }
        return facts;
    }

    public boolean wantsAnswer(Ui ui) {
        return state(ui) == LoanState.REQUESTED;
    }

    public boolean canRefuse(Ui ui) {
        return state(ui).isAhead();
    }

    public boolean canHandOver(Ui ui) {
        return loan.taken() > 0
                ? state(ui) == LoanState.APPROVED
                : state(ui) != LoanState.EXPIRED && parts.stream().anyMatch(part -> part.state() == LoanState.APPROVED);
    }

    public boolean isOut(Ui ui) {
        return state(ui).isOut();
    }

    public boolean wantsSettling(Ui ui) {
        return state(ui) == LoanState.RETURNED || state(ui) == LoanState.LOST;
    }

    /** Whether some of what was to be used up may come back unused. */
    public boolean canBringRest(Ui ui) {
        return state(ui) == LoanState.CLOSED && loan.rest() < loan.taken();
    }

    /** How many are back unused. */
    public Field restField(Ui ui) {
        return Field.of(FieldKind.NUMBER, "rest", ui.t("sharing.supply.rest"))
                .hint(ui.t("sharing.supply.rest-hint"))
                .between(1, loan.taken() - loan.rest())
                .value(typed("rest"))
                .errors(errors(ui));
    }

    /** Whether being late keeps this person from borrowing here until somebody lets it pass. */
    public boolean canPardon() {
        return loan.countsAgainst();
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), ui.t(fault.getValue(), KeepProofs.MOST));
        }
        return errors;
    }

    private String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Which of several units go out now. */
    public @Nullable Field outParts(Ui ui) {
        return parts(ui, "sharing.desk.parts-out-now", state -> state == LoanState.APPROVED);
    }

    /** Which of several units come back now. */
    public @Nullable Field backParts(Ui ui) {
        return parts(ui, "sharing.desk.parts-back-now", LoanState::isOut);
    }

    private @Nullable Field parts(Ui ui, String label, Predicate<LoanState> which) {
        List<DeskPart> some =
                parts.stream().filter(part -> which.test(part.state())).toList();
        return some.size() < 2
                ? null
                : Field.checkboxes(
                                "parts",
                                ui.t(label),
                                some.stream()
                                        .map(part -> new Choice(part.id().toString(), part.name() + ", " + part.code()))
                                        .toList())
                        .hint(ui.t("sharing.desk.parts-hint"))
                        .optional();
    }

    /** Where each of several units is, in words. */
    public List<String> partLines(Ui ui) {
        return parts.size() < 2
                ? List.of()
                : parts.stream()
                        .map(part -> ui.t(
                                "sharing.desk.part",
                                part.name(),
                                part.code(),
                                ui.t(part.state().key())))
                        .toList();
    }

    /** What one looks at before the thing goes out of the door. */
    public List<Field> handOverFields(Ui ui) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.checkbox("identity", ui.t("sharing.desk.identity"))
                .checked(typed.containsKey("identity"))
                .errors(errors(ui)));
        fields.add(Field.checkbox("checked", ui.t("sharing.desk.checked"))
                .checked(typed.containsKey("checked"))
                .errors(errors(ui)));
        fields.addAll(Checks.fields(ui, sheet.questions(), typed, errors(ui)));
        fields.add(Field.checkbox("terms", ui.t("sharing.desk.terms"))
                .checked(typed.containsKey("terms"))
                .errors(errors(ui)));
        if (loan.depositCents() > 0) {
            fields.add(Field.radio("means", ui.t("sharing.desk.deposit", ui.money(loan.depositCents())), means(ui))
                    .value(typed("means"))
                    .errors(errors(ui)));
        }
        fields.add(Field.area("note", ui.t("sharing.desk.note"))
                .rows(2)
                .length(1000)
                .value(typed("note"))
                .optional());
        fields.add(photo(ui));
        fields.add(name(ui));
        return fields;
    }

    private static List<Choice> means(Ui ui) {
        return Arrays.stream(DepositMeans.values())
                .map(means -> new Choice(means.name(), ui.t(means.key())))
                .toList();
    }

    /** What one looks at when the thing is back. */
    public List<Field> backFields(Ui ui) {
        Condition before = loan.condition();
        List<Field> fields = new ArrayList<>(Checks.fields(ui, sheet.questions(), typed, errors(ui)));
        fields.addAll(List.of(
                Field.radio("condition", ui.t("sharing.desk.condition"), conditions(ui))
                        .hint(before == null ? null : ui.t("sharing.desk.condition-hint", ui.t(before.key())))
                        .value(typed("condition").isEmpty() && before != null ? before.name() : typed("condition"))
                        .errors(errors(ui)),
                Field.checkbox("complete", ui.t("sharing.desk.complete"))
                        .checked(typed.isEmpty() || typed.containsKey("complete"))
                        .optional(),
                Field.area("wrong", ui.t("sharing.desk.wrong"))
                        .hint(ui.t("sharing.desk.wrong-hint"))
                        .rows(3)
                        .length(500)
                        .value(typed("wrong"))
                        .errors(errors(ui))
                        .optional()));
        if (DIFFERENT.equals(faults.get("wrong"))) {
            fields.add(Field.checkbox("asis", ui.t("sharing.handover.as-is")).optional());
        }
        fields.add(photo(ui));
        fields.add(name(ui));
        return fields;
    }

    /** One more picture, taken with the phone in hand. */
    private Field photo(Ui ui) {
        return Field.of(FieldKind.FILE, "photo", ui.t("sharing.handover.photo-field"))
                .hint(ui.t("sharing.handover.photo-hint", KeepProofs.MOST))
                .errors(errors(ui))
                .optional();
    }

    /** Who signs at the counter. */
    private Field name(Ui ui) {
        return Field.text("name", ui.t("sharing.handover.name"))
                .hint(ui.t("sharing.handover.name-hint"))
                .length(200)
                .value(typed("name"))
                .errors(errors(ui))
                .optional();
    }

    /** Signs a document at the counter that was left unsigned. */
    public Field laterName(Ui ui, DocumentView document) {
        return Field.text("name", ui.t("sharing.handover.name"))
                .within(document.way().slug())
                .length(200)
                .errors(errors(ui));
    }

    /** The pictures taken so far, before this way is signed. */
    public List<ProofView> taken(Ui ui) {
        return sheet.photos(isOut(ui) ? Way.BACK : Way.OUT);
    }

    static List<Choice> conditions(Ui ui) {
        return Arrays.stream(Condition.values())
                .map(condition -> new Choice(condition.name(), ui.t(condition.key())))
                .toList();
    }

    /** What was agreed about what went wrong. */
    public List<Field> settleFields(Ui ui) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.area("agreed", ui.t("sharing.desk.agreed"))
                .hint(ui.t("sharing.desk.agreed-hint"))
                .rows(3)
                .length(1000)
                .value(typed("agreed"))
                .errors(errors(ui)));
        if (loan.depositHeld() > 0) {
            fields.add(Field.text("retained", ui.t("sharing.desk.retained", ui.money(loan.depositHeld())))
                    .hint(ui.t("sharing.desk.retained-hint"))
                    .unit("€")
                    .value(typed("retained").isEmpty() ? "0" : typed("retained"))
                    .errors(errors(ui)));
        }
        return fields;
    }

    /** Why not, or why it is gone. */
    public Field why(Ui ui, String field, String label) {
        return Field.area(field, ui.t(label))
                .rows(2)
                .length(500)
                .value(typed(field))
                .errors(errors(ui));
    }

    /** Where the borrower can be reached, once the loan counts. */
    public @Nullable String contact(Ui ui) {
        LoanState state = state(ui);
        return state == LoanState.REQUESTED || state == LoanState.OFFERED ? null : loan.email();
    }
}
