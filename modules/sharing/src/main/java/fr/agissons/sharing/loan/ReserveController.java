package fr.agissons.sharing.loan;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Borrowing something: the days, a second look, and the promise. */
@Controller
@RequestMapping("/pret/{model:[0-9a-fA-F-]{36}}/reserver")
class ReserveController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private final StaticTemplates templates = new StaticTemplates();
    private final Reserve reserve;
    private final Calendars calendars;
    private final Organisations organisations;

    ReserveController(Reserve reserve, Calendars calendars, Organisations organisations) {
        this.reserve = reserve;
        this.calendars = calendars;
        this.organisations = organisations;
    }

    @SignedIn
    @GetMapping
    Object form(Ui ui, @PathVariable UUID model, @ModelAttribute ReserveForm form) {
        return templates.loanReserve(ui, page(model, form, null, false));
    }

    @SignedIn
    // A club fills its season in one evening, two or three steps each; those who lend are written to each time.
    @Limited(times = 60, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping
    Object send(Ui ui, @PathVariable UUID model, @ModelAttribute ReserveForm form, HttpServletResponse response) {
        Optional<Period> period = form.period();
        if (period.isEmpty() || form.quantity() < 1 || form.quantity() > ReserveForm.MOST) {
            ReservePage page = page(model, form, null, true);
            response.setStatus(UNPROCESSABLE);
            return templates.loanReserve(ui, page);
        }
        UUID me = Me.current().person();
        Wish wish = form.wish(model, period.get());
        if (form.corrects()) {
            return templates.loanReserve(ui, page(model, form, null, false));
        }
        if (form.confirms() || form.waits()) {
            return switch (form.waits() ? reserve.reserveOrWait(me, wish) : reserve.reserve(me, wish)) {
                case ReserveAnswer.Made made -> "redirect:/pret/mes-emprunts/" + made.loan() + "?fait=demande";
                case ReserveAnswer.InLine inLine -> "redirect:/pret/mes-emprunts#" + inLine.hold();
                case ReserveAnswer refusal -> again(ui, model, form, refusal, response);
            };
        }
        Optional<ReserveAnswer> fault = reserve.fault(me, wish);
        return fault.isPresent()
                ? again(ui, model, form, fault.get(), response)
                : templates.loanReview(ui, page(model, form, null, false));
    }

    /** Somebody else was faster: that is a conflict; everything else can be mended in the form. */
    private Object again(Ui ui, UUID model, ReserveForm form, ReserveAnswer problem, HttpServletResponse response) {
        ReservePage page = page(model, form, problem, false);
        response.setStatus(problem.isRaced() ? CONFLICT : UNPROCESSABLE);
        return templates.loanReserve(ui, page);
    }

    private ReservePage page(UUID model, ReserveForm form, @Nullable ReserveAnswer problem, boolean unreadable) {
        UUID me = Me.current().person();
        Lending lending = reserve.find(me, model);
        return new ReservePage(
                lending,
                calendars.of(model).orElseThrow(Refusals.NotFound::new),
                organisations.managedBy(me),
                form,
                problem,
                unreadable);
    }
}
