package fr.agissons.mutualaid;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.people.organisation.ModerateOrganisation;
import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.Saving;
import fr.agissons.core.people.organisation.TendOrganisation;
import fr.agissons.mutualaid.invitation.AnswerInvitation;
import fr.agissons.mutualaid.invitation.InviteNeighbour;
import fr.agissons.mutualaid.request.PublicPlace;
import fr.agissons.mutualaid.skill.SkillDetails;
import fr.agissons.mutualaid.skill.TendSkills;
import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.Mastery;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.mutualaid.talent.Times;
import fr.agissons.mutualaid.talent.Venue;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Skills offered in the current town for tests, made through the real use cases. */
@Component
public class SkillKit {
    /** The middle of a square of Colombes. */
    public static final GeoPoint COLOMBES = new GeoPoint(48.925, 2.2515);

    private final TendSkills tend;
    private final InviteNeighbour invite;
    private final AnswerInvitation answer;
    private final TendOrganisation organisations;
    private final ModerateOrganisation moderation;

    SkillKit(
            TendSkills tend,
            InviteNeighbour invite,
            AnswerInvitation answer,
            TendOrganisation organisations,
            ModerateOrganisation moderation) {
        this.tend = tend;
        this.invite = invite;
        this.answer = answer;
        this.organisations = organisations;
        this.moderation = moderation;
    }

    public TendSkills tend() {
        return tend;
    }

    public InviteNeighbour invite() {
        return invite;
    }

    public AnswerInvitation answer() {
        return answer;
    }

    /** An offer for everybody, on site, at any time. */
    public static SkillDetails details(Skill skill, String title) {
        return details(skill, title, 5, Audience.BOTH, null);
    }

    public static SkillDetails details(
            Skill skill, String title, int radius, Audience audience, @Nullable Integer atOnce) {
        return new SkillDetails(
                skill, Mastery.PRACTISED, title, "Quelques mots.", Times.ALL, Venue.ON_SITE, radius, audience, atOnce);
    }

    /** So many kilometres north of the middle of Colombes. */
    public static PublicPlace north(double kilometres) {
        return new PublicPlace("Colombes", null, COLOMBES.latitude() + kilometres / 111.195, COLOMBES.longitude());
    }

    public UUID anOffer(Me person, SkillDetails details) {
        return anOffer(person, details, north(0));
    }

    public UUID anOffer(Me person, SkillDetails details, PublicPlace place) {
        return tend.offer(person.person(), details, place).offer();
    }

    /** An invitation for oneself. */
    public UUID anInvitation(Me asker, UUID offer) {
        return Objects.requireNonNull(invite.invite(asker.person(), offer, null, "Auriez-vous une heure ?")
                .invitation());
    }

    /** An association that the town has recognised. */
    public UUID anAssociation(Me owner, String name) {
        UUID id = aDraft(owner, name);
        organisations.submit(id, owner.person());
        moderation.validate(id);
        return id;
    }

    /** One it has not. */
    public UUID aDraft(Me owner, String name) {
        OrganisationDraft draft = new OrganisationDraft(
                name, OrganisationKind.INFORMAL_GROUP, "", "", "", "Un collectif d’habitants.", "", "", "");
        return ((Saving.Saved) organisations.create(draft, owner.person())).id();
    }
}
