package fr.agissons.sharing.desk;

import fr.agissons.sharing.handover.CounterSheet;
import fr.agissons.sharing.loan.LoanState;
import fr.agissons.sharing.loan.LoansPage;
import fr.agissons.sharing.photo.KeepProofs;
import fr.agissons.sharing.photo.ProofView;
import fr.agissons.sharing.photo.Way;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Whether being late keeps this person from borrowing here until somebody lets it pass. */
    public boolean canPardon() {
        return loan.countsAgainst();
    }

    /** What is filled in at the counter. */
    public CounterFields counter(Ui ui) {
        return new CounterFields(this, typed, errors(ui));
    }

    public FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), ui.t(fault.getValue(), KeepProofs.MOST));
        }
        return errors;
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

    /** The pictures taken so far, before this way is signed. */
    public List<ProofView> taken(Ui ui) {
        return sheet.photos(isOut(ui) ? Way.BACK : Way.OUT);
    }

    /** Where the borrower can be reached, once the loan counts. */
    public @Nullable String contact(Ui ui) {
        LoanState state = state(ui);
        return state == LoanState.REQUESTED || state == LoanState.OFFERED ? null : loan.email();
    }
}
