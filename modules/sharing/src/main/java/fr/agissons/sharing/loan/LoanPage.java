package fr.agissons.sharing.loan;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One loan, as the borrower reads it: where it stands, what comes next, how to give it up or keep it longer.
 *
 * @param loan the loan
 * @param justSent whether it has just been asked for
 * @param until what was typed to keep it longer
 * @param problem why that did not work
 * @param refused why what is offered cannot be taken, if it was tried
 */
public record LoanPage(
        Loan loan,
        boolean justSent,
        String until,
        TendLoan.@Nullable Extension problem,
        ReserveAnswer.@Nullable Refused refused) {
    LoanPage(Loan loan, boolean justSent) {
        this(loan, justSent, "", null, null);
    }

    public Head head(Ui ui) {
        return Head.of(loan.name())
                .crumb(ui.t("sharing.menu.loans"), LoansPage.PATH)
                .unlisted();
    }

    private LoanState state(Ui ui) {
        return loan.state(ui.now(), ui.today());
    }

    public Badge badge(Ui ui) {
        return LoansPage.badge(ui, state(ui));
    }

    /** What comes next. */
    public String next(Ui ui) {
        if (loan.atRisk() && state(ui).isAhead()) {
            return ui.t("sharing.mine.at-risk", loan.library());
        }
        Instant answerBy = loan.answerBy();
        if (isOffered(ui) && answerBy != null) {
            return ui.t("sharing.loan.offered.until", ui.dateTime(answerBy));
        }
        return ui.t(state(ui).key() + ".next", loan.library(), ui.dateTime(loan.pickupAt()), ui.dateTime(loan.dueAt()));
    }

    /** How to agree on the hour, where there are none; the door itself only once the wish is approved. */
    public @Nullable String appointment(Ui ui) {
        if (!loan.byAppointment()) {
            return null;
        }
        return switch (loan.kept()) {
            case OFFERED, REQUESTED -> ui.t("sharing.own.door-later");
            case APPROVED, OUT, OVERDUE -> ui.t("sharing.own.door-now");
            default -> null;
        };
    }

    /** What those who lend said, if they said no. */
    public @Nullable String reason(Ui ui) {
        return loan.reason().isEmpty() ? null : ui.t("sharing.mine.reason", loan.reason());
    }

    /** What to know at a glance. */
    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("calendar", ui.t("sharing.reserve.pickup-from", ui.dateTime(loan.pickupAt()))));
        facts.add(new Fact("calendar-clock", ui.t("sharing.reserve.due-by", ui.dateTime(loan.dueAt()))));
        facts.add(new Fact("map-pin", loan.place()));
        if (loan.depositCents() > 0) {
            facts.add(new Fact("banknote", ui.t("sharing.item.deposit", ui.money(loan.depositCents()))));
        }
        String organisation = loan.organisation();
        if (organisation != null) {
            facts.add(new Fact("users", ui.t("sharing.mine.for", organisation)));
        }
        String code = loan.code();
        if (code != null && !code.isEmpty() && !state(ui).isAhead()) {
            facts.add(new Fact("qr-code", ui.t("sharing.mine.code", code)));
        }
        return facts;
    }

    /** Whether it is offered and waits for an answer. */
    public boolean isOffered(Ui ui) {
        return loan.isOffered(ui.now(), ui.today());
    }

    /** Why what is offered cannot be taken, in words. */
    public @Nullable String refusal(Ui ui) {
        ReserveAnswer.Refused why = refused;
        return why == null ? null : ui.t(why.why().key(), "");
    }

    /** Whether the thing has changed hands, and something was signed about it. */
    public boolean hasDocuments() {
        return switch (loan.kept()) {
            case OUT, OVERDUE, RETURNED, LOST, CLOSED -> true;
            default -> false;
        };
    }

    /** Whether it can be given up. */
    public boolean canCancel(Ui ui) {
        return state(ui).isAhead();
    }

    /** Whether it can be kept longer. */
    public boolean canExtend(Ui ui) {
        return loan.canExtend(ui.now(), ui.today());
    }

    /** Whether it can be put in a calendar. */
    public boolean hasCalendar(Ui ui) {
        LoanState state = state(ui);
        return state == LoanState.APPROVED || state == LoanState.OUT;
    }

    public FieldErrors errors(Ui ui) {
        return problem == null ? FieldErrors.none() : FieldErrors.none().and("until", ui.t(problem.key()));
    }

    /** Until when to keep it. */
    public Field untilField(Ui ui) {
        return Field.of(FieldKind.DATE, "until", ui.t("sharing.mine.until"))
                .between(loan.dueDay().plusDays(1), null)
                .value(until)
                .errors(errors(ui));
    }

    /** Where to come. */
    public MapView map(Ui ui) {
        return MapView.of(ui.t("sharing.item.map"))
                .point(
                        new GeoPoint(loan.latitude(), loan.longitude()),
                        loan.library(),
                        ui.url("/pret/" + loan.model()),
                        loan.place());
    }
}
