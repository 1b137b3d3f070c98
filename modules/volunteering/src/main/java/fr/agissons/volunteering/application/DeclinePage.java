package fr.agissons.volunteering.application;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Declining somebody, with a reason they will read.
 *
 * @param application the sign-up
 * @param mission its mission
 * @param title the mission's title
 * @param name how the person is called; none when they left the site
 * @param form what was typed so far
 * @param reasonMissing whether the reason was forgotten
 */
public record DeclinePage(
        UUID application,
        UUID mission,
        String title,
        @Nullable String name,
        DeclineForm form,
        boolean reasonMissing) {

    public Head head(Ui ui) {
        String who = name == null ? ui.t("volunteering.applicants.gone") : name;
        return Head.of(ui.t("volunteering.applicants.decline", who))
                .crumb(ui.t("volunteering.menu.management"), "/missions/gestion")
                .crumb(title, "/missions/gestion/" + mission)
                .crumb(ui.t("volunteering.applicants.title"), back())
                .unlisted()
                .narrow();
    }

    public String path() {
        return "/missions/gestion/candidatures/" + application + "/refuser";
    }

    public String back() {
        return "/missions/gestion/" + mission + "/candidatures";
    }

    public FieldErrors errors(Ui ui) {
        return reasonMissing
                ? FieldErrors.none().and("text", ui.t("volunteering.applicants.reason-missing"))
                : FieldErrors.none();
    }

    /** Why the association cannot take them, in its own words where it wants, and whether they may ask again. */
    public List<Field> fields(Ui ui) {
        List<Choice> reasons = Arrays.stream(DeclineReason.values())
                .map(reason -> new Choice(reason.name(), ui.t(reason.key())))
                .toList();
        return List.of(
                Field.select("reason", ui.t("volunteering.applicants.reason"), reasons)
                        .value(form.reason()),
                Field.area("text", ui.t("volunteering.applicants.words"))
                        .hint(ui.t("volunteering.applicants.words-hint"))
                        .length(DeclineForm.LONGEST)
                        .rows(3)
                        .value(form.words())
                        .errors(errors(ui))
                        .optional(),
                Field.checkbox("again", ui.t("volunteering.applicants.again"))
                        .checked(form.mayReturn())
                        .optional());
    }
}
