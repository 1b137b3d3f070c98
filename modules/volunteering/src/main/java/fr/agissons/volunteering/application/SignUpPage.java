package fr.agissons.volunteering.application;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.volunteering.application.SignUpAnswer.Outcome;
import fr.agissons.volunteering.mission.Offer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signing up for a slot, as the person reads it: the form, then the same once more before it counts.
 *
 * @param terms what signing up takes
 * @param form what was typed so far
 * @param problem why it did not work, if it was tried
 */
public record SignUpPage(
        SignUpTerms terms, SignUpForm form, @Nullable Outcome problem) {

    public Head head(Ui ui) {
        Offer offer = terms.offer();
        return Head.of(ui.t("volunteering.apply.title", offer.title()))
                .crumb(ui.t("volunteering.menu.missions"), "/missions")
                .crumb(offer.title(), "/missions/" + offer.mission())
                .unlisted()
                .narrow();
    }

    /** When it is, in words. */
    public String when(Ui ui) {
        Offer offer = terms.offer();
        return offer.standing() ? ui.t("volunteering.when.ongoing") : ui.dateRange(offer.startsAt(), offer.endsAt());
    }

    /** Why nobody, or not this person, can come; nothing when they can. */
    public @Nullable String closed(Ui ui) {
        Outcome closed = terms.closed();
        if (closed != null) {
            return ui.t(closed.key());
        }
        return problem != null && !isAboutAField(problem) ? ui.t(problem.key()) : null;
    }

    private static boolean isAboutAField(Outcome outcome) {
        return switch (outcome) {
            case MOTIVATION_MISSING, BIRTH_MISSING, TOO_YOUNG -> true;
            default -> false;
        };
    }

    /** What is wrong with the fields. */
    public FieldErrors errors(Ui ui) {
        if (problem == null || !isAboutAField(problem)) {
            return FieldErrors.none();
        }
        String field = problem == Outcome.MOTIVATION_MISSING ? "motivation" : "birth";
        return FieldErrors.none()
                .and(
                        field,
                        ui.t(problem.key(), terms.age().minimum(), terms.set().minorsFrom()));
    }

    /** The word about why one comes. */
    public Field motivation(Ui ui) {
        Field field = Field.area("motivation", ui.t("volunteering.apply.motivation"))
                .hint(ui.t("volunteering.apply.motivation-hint", terms.offer().organisationName()))
                .value(form.words())
                .length(SignUpForm.LONGEST_MOTIVATION)
                .errors(errors(ui));
        return terms.offer().motivationRequired() ? field : field.optional();
    }

    /** The birth date, where the age matters and is not known yet. */
    public Field birth(Ui ui) {
        LocalDate today = ui.today();
        return Field.of(FieldKind.DATE, "birth", ui.t("volunteering.apply.birth"))
                .hint(ui.t("volunteering.apply.birth-hint", terms.age().minimum()))
                .autocomplete("bday")
                .between(today.minusYears(120), today)
                .value(form.birthTyped())
                .errors(errors(ui));
    }

    /** What the town has everybody read who signs up; nothing when it has nothing to say. */
    public @Nullable String notice() {
        String notice = terms.set().notice();
        return notice.isEmpty() ? null : notice;
    }

    /** Whether the birth date is asked for. */
    public boolean asksBirth() {
        return terms.asksBirth();
    }

    /** Whether there is anything to look over before it counts. */
    public String promise(Ui ui) {
        Offer offer = terms.offer();
        String key = offer.autoAccept() ? "volunteering.apply.then-in" : "volunteering.apply.then-answer";
        return ui.t(key, offer.organisationName());
    }

    /** The two steps. */
    public List<String> steps(Ui ui) {
        return List.of(ui.t("volunteering.apply.step-form"), ui.t("volunteering.apply.step-review"));
    }

    /** The birth date, as it was understood. */
    public String birthRead(Ui ui) {
        LocalDate birth = form.birthDate();
        return birth == null ? "" : ui.fullDate(birth);
    }

    /** Where the form is sent. */
    public String path() {
        return "/missions/" + terms.offer().mission() + "/inscription";
    }

    /** Back to the mission. */
    public String back() {
        return "/missions/" + terms.offer().mission();
    }

    /** The mission's title. */
    public String title() {
        return terms.offer().title();
    }

    /** The association's name. */
    public String organisation() {
        return terms.offer().organisationName();
    }
}
