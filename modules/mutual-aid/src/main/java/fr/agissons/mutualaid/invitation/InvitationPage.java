package fr.agissons.mutualaid.invitation;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One invitation, as one of its two sides reads it.
 *
 * @param line the invitation
 * @param justSent whether it was sent just now
 * @param typed the reason that was typed, when something is wrong
 * @param wrong message key of what is wrong
 * @param form which form it is about
 */
public record InvitationPage(
        InvitationLine line,
        boolean justSent,
        String typed,
        @Nullable String wrong,
        String form) {
    static final int LONGEST_REASON = 500;

    public Head head(Ui ui) {
        return Head.of(line.title())
                .crumb(ui.t("mutualaid.menu.invitations"), InvitationsPage.PATH)
                .unlisted();
    }

    public Badge badge(Ui ui) {
        return InvitationsPage.badge(ui, line);
    }

    /** What happens next, in words. */
    public String next(Ui ui) {
        InvitationState state = line.stateAt(ui.now());
        String side = line.offered() ? "mine" : "theirs";
        String said = InvitationsPage.shown(line, state).name().toLowerCase(Locale.ROOT);
        return ui.t("mutualaid.invitation.next." + side + "." + said, ui.date(line.until()));
    }

    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(line.what().family().icon(), ui.t(line.what().key())));
        String organisation = line.organisation();
        if (organisation != null) {
            facts.add(new Fact("landmark", organisation));
        }
        facts.add(new Fact("user", line.offered() ? named(ui, line.asker()) : named(ui, line.person())));
        facts.add(new Fact("calendar", ui.dateTime(line.sentAt())));
        return facts;
    }

    private static String named(Ui ui, @Nullable String name) {
        return name == null ? ui.t("mutualaid.match.gone") : name;
    }

    /** Where to write to the other, once the answer is yes. */
    public @Nullable String email() {
        return line.offered() ? line.askerEmail() : line.personEmail();
    }

    public boolean canAnswer(Ui ui) {
        return line.offered() && line.stateAt(ui.now()) == InvitationState.SENT;
    }

    public boolean canWithdraw(Ui ui) {
        return !line.offered() && line.stateAt(ui.now()) == InvitationState.SENT;
    }

    public boolean canFinish() {
        return line.state() == InvitationState.ACCEPTED;
    }

    public FieldErrors errors(Ui ui) {
        String key = wrong;
        return key == null || form.isEmpty()
                ? FieldErrors.none()
                : FieldErrors.none().and(form + ".reason", ui.t(key));
    }

    /** What went wrong that no field can mend, in words. */
    public @Nullable String trouble(Ui ui) {
        String key = wrong;
        return key == null || !form.isEmpty() ? null : ui.t(key);
    }

    /** A reason for saying no. */
    public Field declining(Ui ui) {
        return reason(ui, "non", "mutualaid.invitation.reason").optional();
    }

    /** What is wrong with the invitation. */
    public Field reporting(Ui ui) {
        return reason(ui, "signal", "mutualaid.invitation.report-reason");
    }

    private Field reason(Ui ui, String of, String key) {
        return Field.area("reason", ui.t(key))
                .within(of)
                .hint(ui.t(key + "-hint"))
                .rows(2)
                .length(LONGEST_REASON)
                .value(form.equals(of) ? typed : "")
                .errors(errors(ui));
    }
}
