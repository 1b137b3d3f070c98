package fr.agissons.sharing.loan;

import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.sharing.calendar.Availability;
import fr.agissons.sharing.calendar.Hindrance;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Borrowing something, as the person reads it: the form, then the same once more before it counts.
 *
 * @param lending what is borrowed
 * @param calendar when it can be had
 * @param organisations in whose names the person may borrow
 * @param form what was typed so far
 * @param problem why it did not work, if it was tried
 * @param unreadable whether the days were no days
 */
public record ReservePage(
        Lending lending,
        Availability calendar,
        List<OrganisationCard> organisations,
        ReserveForm form,
        @Nullable ReserveAnswer problem,
        boolean unreadable) {

    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.reserve.title", lending.name()))
                .crumb(ui.t("sharing.menu.catalogue"), "/pret")
                .crumb(lending.name(), lending.path())
                .unlisted()
                .narrow();
    }

    /** Where, from whom, under which deposit. */
    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("library", lending.libraryName()));
        facts.add(new Fact("map-pin", lending.place()));
        facts.add(new Fact("banknote", deposit(ui)));
        return facts;
    }

    /** What is left as a deposit, in words. */
    public String deposit(Ui ui) {
        long cents = lending.depositCents() * Math.max(1, form.quantity());
        return cents == 0 ? ui.t("sharing.item.no-deposit") : ui.t("sharing.item.deposit", ui.money(cents));
    }

    /** Why this person cannot borrow here at all, in words. */
    public @Nullable String closed(Ui ui) {
        if (lending.own()) {
            return ui.t(ReserveAnswer.Reason.OWN.key());
        }
        if (lending.suspended()) {
            return ui.t(ReserveAnswer.Reason.SUSPENDED.key());
        }
        return lending.full() ? ui.t(ReserveAnswer.Reason.TOO_MANY.key()) : null;
    }

    /** Whether all are taken for these days, so that one can wait in line. */
    public boolean canWait() {
        return problem instanceof ReserveAnswer.Hindered hindered
                && hindered.why().isTaken();
    }

    /** What is wrong with the fields. */
    public FieldErrors errors(Ui ui) {
        if (unreadable) {
            return form.period().isPresent()
                    ? FieldErrors.none().and("combien", ui.t("sharing.reserve.quantity-wrong"))
                    : FieldErrors.none().and("du", ui.t("sharing.reserve.days-missing"));
        }
        if (problem instanceof ReserveAnswer.Hindered hindered) {
            return FieldErrors.none().and(field(hindered.why()), said(ui, hindered.why()));
        }
        if (problem instanceof ReserveAnswer.Refused refused) {
            String field = refused.why() == ReserveAnswer.Reason.TOO_YOUNG ? "age" : "du";
            return FieldErrors.none().and(field, ui.t(refused.why().key(), lending.minAge()));
        }
        return FieldErrors.none();
    }

    private static String field(Hindrance why) {
        return switch (why) {
            case BACKWARDS, TOO_LONG, NEVER_OPEN -> "au";
            case FEWER, MORE_THAN_ALL -> "combien";
            default -> "du";
        };
    }

    private String said(Ui ui, Hindrance why) {
        var rules = calendar.table().rules();
        int left = form.period()
                .map(calendar.table()::broughtBackOpen)
                .map(calendar::left)
                .orElse(0);
        return ui.t(
                why.key(), rules.leadDays(), rules.maxDays(), ui.fullDate(calendar.latest()), left, calendar.lent());
    }

    /** The days, in whose name, and a word. */
    public List<Field> fields(Ui ui) {
        FieldErrors errors = errors(ui);
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(FieldKind.DATE, "du", ui.t("sharing.reserve.from"))
                .hint(ui.t("sharing.reserve.from-hint", calendar.table().rules().leadDays()))
                .between(calendar.earliest(), calendar.latest())
                .value(ReserveForm.said(form.du()))
                .errors(errors));
        fields.add(Field.of(FieldKind.DATE, "au", ui.t("sharing.reserve.to"))
                .hint(ui.t("sharing.reserve.to-hint", calendar.table().rules().maxDays()))
                .between(calendar.earliest(), null)
                .value(ReserveForm.said(form.au()))
                .errors(errors));
        if (calendar.lent() > 1 || form.quantity() != 1) {
            fields.add(Field.of(FieldKind.NUMBER, "combien", ui.t("sharing.reserve.quantity"))
                    .hint(ui.t("sharing.reserve.quantity-hint", calendar.lent()))
                    .between(1, calendar.lent())
                    .value(ReserveForm.said(form.combien()).isEmpty() ? "1" : ReserveForm.said(form.combien()))
                    .errors(errors));
        }
        if (!organisations.isEmpty()) {
            fields.add(Field.select("organisation", ui.t("sharing.reserve.organisation"), names(ui))
                    .value(ReserveForm.said(form.organisation()))
                    .optional());
        }
        fields.add(Field.area("note", ui.t("sharing.reserve.note"))
                .hint(ui.t("sharing.reserve.note-hint"))
                .length(ReserveForm.LONGEST_NOTE)
                .rows(3)
                .value(form.words())
                .optional());
        if (lending.minAge() != null) {
            fields.add(Field.checkbox("age", ui.t("sharing.reserve.age", lending.minAge()))
                    .hint(ui.t("sharing.reserve.age-hint"))
                    .checked(form.age() != null)
                    .errors(errors));
        }
        return fields;
    }

    private List<Choice> names(Ui ui) {
        List<Choice> names = new ArrayList<>();
        names.add(new Choice("", ui.t("sharing.reserve.myself")));
        organisations.forEach(card -> names.add(new Choice(card.id().toString(), card.name())));
        return names;
    }

    /** In whose name, in words. */
    public String inNameOf(Ui ui) {
        return organisations.stream()
                .filter(card -> card.id().equals(form.organisationChosen()))
                .map(OrganisationCard::name)
                .findFirst()
                .orElseGet(() -> ui.t("sharing.reserve.myself"));
    }

    /** The days as the library understands them. */
    private Period period() {
        return calendar.table().broughtBackOpen(form.period().orElseThrow());
    }

    /** When to come for it, in words. */
    public String pickup(Ui ui) {
        return ui.t("sharing.reserve.pickup-from", ui.dateTime(calendar.table().pickup(period().pickup())));
    }

    /** When to bring it back, in words. */
    public String due(Ui ui) {
        return ui.t("sharing.reserve.due-by", ui.dateTime(calendar.table().due(period().due())));
    }

    /** Whether the last day was moved because the door is closed. */
    public boolean isMoved() {
        return !period().due().equals(form.period().orElseThrow().due());
    }

    /** What happens next, in words. */
    public String promise(Ui ui) {
        return ui.t(
                lending.approval() ? "sharing.reserve.then-answer" : "sharing.reserve.then-in", lending.libraryName());
    }

    /** The two steps. */
    public List<String> steps(Ui ui) {
        return List.of(ui.t("sharing.reserve.step-days"), ui.t("sharing.reserve.step-review"));
    }

    /** Where the form is sent. */
    public String path() {
        return lending.path() + "/reserver";
    }
}
