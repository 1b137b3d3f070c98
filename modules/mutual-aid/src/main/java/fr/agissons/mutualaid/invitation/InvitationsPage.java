package fr.agissons.mutualaid.invitation;

import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The invitations of a person, or those an association sent.
 *
 * @param organisation the association; nothing for the person's own
 * @param received those the person answers
 * @param sent those that were sent
 * @param associations those the person acts for
 * @param counted whether the town counts the time people give each other
 */
public record InvitationsPage(
        @Nullable OrganisationCard organisation,
        List<InvitationLine> received,
        List<InvitationLine> sent,
        List<OrganisationCard> associations,
        boolean counted) {
    static final String PATH = "/entraide/mes-invitations";

    public Head head(Ui ui) {
        OrganisationCard association = organisation;
        Head head = association == null
                ? Head.of(ui.t("mutualaid.menu.invitations"))
                : Head.of(ui.t("mutualaid.invitation.of", association.name()))
                        .crumb(ui.t("mutualaid.menu.invitations"), PATH);
        return head.crumb(ui.t("mutualaid.menu.skills"), "/entraide/competences")
                .unlisted();
    }

    /** The pages of the associations this person acts for. */
    public List<Action> others(Ui ui) {
        return associations.stream()
                .map(card -> Action.secondary(ui.t("mutualaid.invitation.of", card.name()), pathOf(card.id()))
                        .icon("landmark"))
                .toList();
    }

    /** The way to the account in which help given counts. */
    public Action account(Ui ui) {
        OrganisationCard association = organisation;
        String path = "/entraide/banque-de-temps" + (association == null ? "" : "?pour=" + association.id());
        return Action.secondary(ui.t("mutualaid.bank.open-mine"), path).icon("hourglass");
    }

    static String pathOf(UUID organisation) {
        return "/entraide/invitations/" + organisation;
    }

    public List<Card> cards(Ui ui, List<InvitationLine> lines) {
        return lines.stream().map(line -> card(ui, line)).toList();
    }

    private static Card card(Ui ui, InvitationLine line) {
        String organisation = line.organisation();
        String asker = line.asker();
        String by = organisation == null ? asker : organisation;
        String other = line.offered() ? by : line.person();
        return Card.of(line.title(), line.path())
                .seed(line.skill().toString())
                .kind(line.what().family().icon(), ui.t(line.what().key()))
                .badge(badge(ui, line))
                .fact("user", other == null ? ui.t("mutualaid.match.gone") : other)
                .fact("calendar", ui.date(line.sentAt()));
    }

    /** The word on where an invitation stands. */
    static Badge badge(Ui ui, InvitationLine line) {
        InvitationState state = line.stateAt(ui.now());
        Tone tone = switch (state) {
            case ACCEPTED, DONE -> Tone.SUCCESS;
            case SENT -> Tone.INFO;
            case REPORTED -> line.offered() ? Tone.WARNING : Tone.NEUTRAL;
            case DECLINED, WITHDRAWN, EXPIRED -> Tone.NEUTRAL;
        };
        return Badge.of(tone, ui.t(shown(line, state).key()));
    }

    /** Whoever was reported reads no more than that the answer was no. */
    static InvitationState shown(InvitationLine line, InvitationState state) {
        return state == InvitationState.REPORTED && !line.offered() ? InvitationState.DECLINED : state;
    }

    public boolean isEmpty() {
        return received.isEmpty() && sent.isEmpty();
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "mail-open",
                ui.t("mutualaid.invitation.none"),
                ui.t("mutualaid.invitation.none-hint"),
                Action.primary(ui.t("mutualaid.invitation.find"), "/entraide/competences"));
    }
}
