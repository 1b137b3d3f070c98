package fr.agissons.mutualaid.invitation;

import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.invitation.Invited.Hindrance;
import fr.agissons.mutualaid.skill.SkillRule;
import fr.agissons.mutualaid.talent.Audience;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody for the skill they offer: for oneself, or for an association one acts for; so many in a day, no more. */
@Service
@Transactional
public class InviteNeighbour {
    /** So many may one person send in a day. */
    static final int MOST_OF_A_NEIGHBOUR = 5;

    /** So many may one association. */
    static final int MOST_OF_AN_ASSOCIATION = 15;

    private static final String TURN_OF_PERSON = """
            select version from membership where tenant_id = :tenant and person_id = :party for no key update
            """;
    private static final String TURN_OF_ASSOCIATION = """
            select version from organisation where tenant_id = :tenant and id = :party for no key update
            """;
    private static final String ASKED = """
            select s.person_id, s.title, s.audience, s.at_once is not null and s.taken >= s.at_once,
                exists (select 1 from mutualaid_invitation r join mutualaid_skill rs on rs.tenant_id = :tenant
                    and rs.id = r.skill_id where r.tenant_id = :tenant and r.party_id = :party and r.state = 'REPORTED'
                    and rs.person_id = s.person_id)
            from mutualaid_skill s where""" + SkillRule.OPEN + "and s.id = :skill";

    private final Invitations invitations;
    private final Organisations organisations;
    private final InvitationNews news;
    private final Reads reads;
    private final TownClock clock;

    InviteNeighbour(
            Invitations invitations, Organisations organisations, InvitationNews news, Reads reads, TownClock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.news = news;
        this.reads = reads;
        this.clock = clock;
    }

    private record Turn(int version) {}

    private record Asked(UUID person, String title, Audience audience, boolean full, boolean refused) {}

    /**
     * Asks for the skill.
     *
     * @param organisation in whose name; nothing for oneself
     */
    public Invited invite(UUID me, UUID skill, @Nullable UUID organisation, String words) {
        if (organisation != null && !mayAskFor(organisation, me)) {
            return new Invited(null, Hindrance.NOT_YOURS);
        }
        UUID party = organisation == null ? me : organisation;
        // Whatever one party sends at once is counted one after the other.
        reads.first(Turn.class, organisation == null ? TURN_OF_PERSON : TURN_OF_ASSOCIATION, Map.of("party", party));
        Optional<Invitation> before = invitations.lockPending(skill, party);
        if (before.isPresent() && !before.get().expire(clock.now())) {
            return new Invited(before.get().getId(), null);
        }
        before.ifPresent(news::expired);
        Map<String, Object> values = SkillRule.at(clock.now());
        values.put("skill", skill);
        values.put("party", party);
        Asked asked = reads.first(Asked.class, ASKED, values).orElseThrow(Refusals.NotFound::new);
        Hindrance hindrance = hindrance(me, organisation, asked, party);
        if (hindrance != null) {
            return new Invited(null, hindrance);
        }
        Invitation sent = invitations.saveAndFlush(new Invitation(skill, me, organisation, words, clock.now()));
        news.sent(sent, asked.person, asked.title);
        return new Invited(sent.getId(), null);
    }

    private boolean mayAskFor(UUID organisation, UUID me) {
        return organisations.isManager(organisation, me)
                && organisations.validated(organisation).isPresent();
    }

    private @Nullable Hindrance hindrance(UUID me, @Nullable UUID organisation, Asked asked, UUID party) {
        if (asked.person.equals(me)) {
            return Hindrance.OWN;
        }
        if (organisation == null && !asked.audience.neighbours()) {
            return Hindrance.ASSOCIATIONS_ONLY;
        }
        if (organisation != null && !asked.audience.associations()) {
            return Hindrance.NEIGHBOURS_ONLY;
        }
        if (asked.refused) {
            return Hindrance.REFUSED;
        }
        if (asked.full) {
            return Hindrance.FULL;
        }
        int most = organisation == null ? MOST_OF_A_NEIGHBOUR : MOST_OF_AN_ASSOCIATION;
        long today = invitations.countSince(party, clock.startOf(clock.today()));
        return today >= most ? Hindrance.TOO_MANY : null;
    }
}
