package fr.agissons.mutualaid.invitation;

import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.bank.TimeBank;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers the pages of invitations, for those on either side of them. */
@Component
class ReadInvitations {
    private final Reads reads;
    private final Organisations organisations;
    private final TimeBank bank;

    ReadInvitations(Reads reads, Organisations organisations, TimeBank bank) {
        this.reads = reads;
        this.organisations = organisations;
        this.bank = bank;
    }

    /** What this person received and sent. */
    InvitationsPage mine(UUID person) {
        List<OrganisationCard> associations = organisations.managedBy(person);
        Map<String, Object> values = Map.of("person", person);
        Trip trip = reads.trip();
        Answer<InvitationLine> received = trip.ask(InvitationLine.class, InvitationLine.RECEIVED, values);
        Answer<InvitationLine> sent = trip.ask(InvitationLine.class, InvitationLine.SENT, values);
        trip.go();
        return new InvitationsPage(null, received.rows(), sent.rows(), associations, bank.isOpen());
    }

    /** What an association sent, for those who act for it. */
    InvitationsPage of(UUID person, UUID organisation) {
        OrganisationCard card = organisations.managedBy(person).stream()
                .filter(one -> one.id().equals(organisation))
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
        return new InvitationsPage(
                card,
                List.of(),
                reads.list(
                        InvitationLine.class,
                        InvitationLine.OF_ORGANISATION,
                        Map.of("person", person, "organisation", organisation)),
                List.of(),
                bank.isOpen());
    }

    /** One of them; to anybody who is on neither side it does not exist. */
    InvitationLine one(UUID person, UUID id) {
        return reads.first(InvitationLine.class, InvitationLine.ONE, Map.of("person", person, "id", id))
                .orElseThrow(Refusals.NotFound::new);
    }
}
