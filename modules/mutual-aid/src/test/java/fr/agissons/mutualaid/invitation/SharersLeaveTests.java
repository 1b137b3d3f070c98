package fr.agissons.mutualaid.invitation;

import static fr.agissons.mutualaid.SkillKit.details;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.mutualaid.MutualAidKit;
import fr.agissons.mutualaid.SkillKit;
import fr.agissons.mutualaid.talent.Audience;
import fr.agissons.mutualaid.talent.Skill;
import fr.agissons.testing.PersonalDataContract;
import fr.agissons.testing.PersonalDataKit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody who offers a skill, or who asked for one, leaves: what is under way ends, and their words go. */
class SharersLeaveTests extends PersonalDataContract {
    private final MutualAidKit aid;
    private final SkillKit skills;

    SharersLeaveTests(PersonalDataKit kit, MutualAidKit aid, SkillKit skills) {
        super(kit);
        this.aid = aid;
        this.skills = skills;
    }

    @Test
    void takesOffWhatTheyOfferAndTellsThoseWhoWait() {
        Me me = kit().people().resident("Offrante qui part");
        Me asker = kit().people().resident("Demandeur");
        UUID offer = skills.anOffer(me, details(Skill.PIANO, "Du piano chez Huguette"));
        UUID invitation = skills.anInvitation(asker, offer);
        assertThat(holding(me, "mutualaid.personal.skills").rows()).hasSize(1);

        leave(me);
        aid.settle();

        assertThat(aid.number(
                        "select count(*) from mutualaid_skill where state = 'ARCHIVED' and title = '[…]' and id = ?",
                        offer))
                .isOne();
        assertThat(aid.number("select count(*) from mutualaid_skill where person_id = ?", me.person()))
                .isZero();
        assertThat(aid.number(
                        "select count(*) from mutualaid_invitation where state = 'DECLINED' and id = ?", invitation))
                .isOne();
        assertThat(aid.messages(asker, "invitation.declined")).isEqualTo(1);
    }

    @Test
    void freesThePlaceTheyTookAndForgetsTheirWords() {
        Me me = kit().people().resident("Demandeuse qui part");
        Me person = kit().people().resident("Offrante");
        UUID offer = skills.anOffer(person, details(Skill.GUITAR, "De la guitare", 5, Audience.BOTH, 1));
        UUID invitation = skills.anInvitation(me, offer);
        skills.answer().accept(person.person(), invitation);
        assertThat(holding(me, "mutualaid.personal.invitations").rows()).hasSize(1);

        leave(me);

        assertThat(aid.number("select taken from mutualaid_skill where id = ?", offer))
                .isZero();
        assertThat(aid.number(
                        "select count(*) from mutualaid_invitation where state = 'DONE' and words = '[…]' and party_id ="
                                + " asker_id and id = ?",
                        invitation))
                .isOne();
        assertThat(aid.number("select count(*) from mutualaid_invitation where asker_id = ?", me.person()))
                .isZero();
    }
}
