package fr.agissons.volunteering.application;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed up for a mission, as its association reads it.
 *
 * @param mission the mission
 * @param title its title
 * @param rows the sign-ups, the unanswered first
 * @param trouble an answer that could not be given
 */
public record ApplicantsPage(
        UUID mission, String title, List<Applicant> rows, ReadApplicants.@Nullable Trouble trouble) {

    public Head head(Ui ui) {
        return Head.of(ui.t("volunteering.applicants.title"))
                .lead(title)
                .crumb(ui.t("volunteering.menu.management"), "/missions/gestion")
                .crumb(title, "/missions/gestion/" + mission)
                .unlisted();
    }

    /** The person behind a sign-up. */
    public Person person(Ui ui, Applicant row) {
        return new Person(name(ui, row), null, when(ui, row));
    }

    /** How the person is called. */
    public String name(Ui ui, Applicant row) {
        String name = row.name();
        return name == null ? ui.t("volunteering.applicants.gone") : name;
    }

    /** Where to write to them: only once they are in. */
    public @Nullable String contact(Applicant row) {
        return row.state() == ApplicationState.ACCEPTED ? row.email() : null;
    }

    public Badge badge(Ui ui, Applicant row) {
        return ParticipationsPage.badge(ui, row.state());
    }

    private static String when(Ui ui, Applicant row) {
        Instant start = row.startsAt();
        Instant end = row.endsAt();
        return start == null || end == null ? ui.t("volunteering.when.ongoing") : ui.dateRange(start, end);
    }

    /** Whether it waits for an answer. */
    public boolean open(Applicant row) {
        return row.state() == ApplicationState.PENDING;
    }

    /** What went wrong with the answer to this sign-up, in words. */
    public @Nullable String trouble(Ui ui, Applicant row) {
        ReadApplicants.Trouble failed = trouble;
        return failed == null || !failed.application().equals(row.id()) ? null : ui.t(failed.messageKey());
    }

    /** Where the answer is sent. */
    public String path(Applicant row, String answer) {
        return "/missions/gestion/candidatures/" + row.id() + "/" + answer;
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "users",
                ui.t("volunteering.applicants.none"),
                ui.t("volunteering.applicants.none-hint"),
                Action.secondary(ui.t("volunteering.manage.back"), "/missions/gestion/" + mission));
    }
}
