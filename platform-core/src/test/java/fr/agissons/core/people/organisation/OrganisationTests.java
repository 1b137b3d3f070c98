package fr.agissons.core.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.web.Refusals;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganisationTests {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID ALICE = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID BRAHIM = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    private static OrganisationDraft draft(OrganisationKind kind, String rna, String siret) {
        return new OrganisationDraft("Les Jardins de Colombes", kind, rna, "", siret, "Un jardin.", "", "", "");
    }

    private static Organisation anAssociation() {
        return new Organisation(
                draft(OrganisationKind.ASSOCIATION, "W922001234", ""), "les-jardins-de-colombes", ALICE, NOW);
    }

    private static Organisation aValidatedAssociation() {
        var organisation = anAssociation();
        organisation.submit(NOW);
        organisation.validate();
        return organisation;
    }

    @Test
    void isADraftOwnedByWhoFoundedIt() {
        var organisation = anAssociation();
        assertThat(organisation.state()).isEqualTo(OrganisationState.DRAFT);
        assertThat(organisation.hasOwner(ALICE)).isTrue();
    }

    @Test
    void isPublicOnlyOnceValidated() {
        var organisation = anAssociation();
        assertThat(organisation.card().validated()).isFalse();
        organisation.submit(NOW);
        assertThat(organisation.card().validated()).isFalse();
        organisation.validate();
        assertThat(organisation.card().validated()).isTrue();
        organisation.flag("Un signalement");
        assertThat(organisation.card().validated()).isFalse();
        organisation.restore();
        assertThat(organisation.card().validated()).isTrue();
        organisation.withdraw();
        assertThat(organisation.card().validated()).isFalse();
    }

    @Test
    void isSentBackAsADraftWithTheReason() {
        var organisation = anAssociation();
        organisation.submit(NOW);
        organisation.refuse("Il manque une description");
        assertThat(organisation.state()).isEqualTo(OrganisationState.DRAFT);
        assertThat(organisation.view().reason()).contains("Il manque une description");
        assertThat(organisation.submit(NOW)).isEmpty();
    }

    @Test
    void refusesStepsOutOfOrder() {
        assertThatExceptionOfType(Refusals.Conflict.class)
                .isThrownBy(() -> anAssociation().validate());
        assertThatExceptionOfType(Refusals.Conflict.class)
                .isThrownBy(() -> anAssociation().flag("Non"));
        assertThatExceptionOfType(Refusals.Conflict.class)
                .isThrownBy(() -> aValidatedAssociation().submit(NOW));
        assertThatExceptionOfType(Refusals.Conflict.class).isThrownBy(() -> {
            var ended = aValidatedAssociation();
            ended.withdraw();
            ended.restore();
        });
    }

    @Test
    void asksForTheNumberItsKindNeedsBeforeModeration() {
        var association = new Organisation(draft(OrganisationKind.ASSOCIATION, "", ""), "a", ALICE, NOW);
        assertThat(association.submit(NOW)).extracting(FieldError::field).containsExactly("rna");
        var company = new Organisation(draft(OrganisationKind.COMPANY, "W922001234", ""), "b", ALICE, NOW);
        assertThat(company.submit(NOW)).extracting(FieldError::field).containsExactly("siret");
        var neighbours = new Organisation(draft(OrganisationKind.INFORMAL_GROUP, "", ""), "c", ALICE, NOW);
        assertThat(neighbours.submit(NOW)).isEmpty();
    }

    @Test
    void keepsWhatTheModeratorsChecked() {
        var organisation = aValidatedAssociation();
        var renamed = new OrganisationDraft(
                "Autre nom", OrganisationKind.ASSOCIATION, "W922001234", "", "", "Un jardin.", "", "", "");
        assertThat(organisation.edit(renamed))
                .extracting(FieldError::messageKey)
                .containsExactly("core.organisation.error.identity-checked");
        var described = new OrganisationDraft(
                "Les Jardins de Colombes",
                OrganisationKind.ASSOCIATION,
                "w922 001 234",
                "",
                "",
                "Un verger.",
                "",
                "",
                "");
        assertThat(organisation.edit(described)).isEmpty();
        assertThat(organisation.view().description()).isEqualTo("Un verger.");
    }

    @Test
    void keepsItsLastOwner() {
        var organisation = anAssociation();
        assertThat(organisation.remove(ALICE)).isEqualTo(MemberChange.LAST_OWNER);
        assertThat(organisation.promote(ALICE, MemberRole.MANAGER)).isEqualTo(MemberChange.LAST_OWNER);
        organisation.invite(BRAHIM, MemberRole.OWNER, NOW);
        assertThat(organisation.remove(ALICE))
                .as("an invited owner is none yet")
                .isEqualTo(MemberChange.LAST_OWNER);
        organisation.accept(BRAHIM, NOW);
        assertThat(organisation.remove(ALICE)).isEqualTo(MemberChange.DONE);
        assertThat(organisation.hasOwner(ALICE)).isFalse();
    }

    @Test
    void givesTheInvitedNoRightBeforeTheyAccept() {
        var organisation = anAssociation();
        organisation.invite(BRAHIM, MemberRole.MANAGER, NOW);
        assertThat(organisation.hasManager(BRAHIM)).isFalse();
        organisation.accept(BRAHIM, NOW);
        assertThat(organisation.hasManager(BRAHIM)).isTrue();
        assertThatExceptionOfType(Refusals.NotFound.class).isThrownBy(() -> organisation.accept(BRAHIM, NOW));
    }

    @Test
    void doesNotLowerAMemberByInvitingThemAgain() {
        var organisation = anAssociation();
        organisation.invite(ALICE, MemberRole.MEMBER, NOW);
        assertThat(organisation.hasOwner(ALICE)).isTrue();
    }

    @Test
    void saysEveryFaultOfADraftAtOnce() {
        var draft = new OrganisationDraft(
                " ", null, "W1", "Colmar", "123", "x".repeat(4001), "javascript:alert(1)", "a@b", "Colombes");
        assertThat(draft.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "name",
                        "kind",
                        "rna",
                        "tribunal",
                        "siret",
                        "description",
                        "website",
                        "contactEmail",
                        "communeCode");
    }

    @Test
    void takesAWebsiteTypedWithoutItsScheme() {
        assertThat(Typed.website("www.jardins.fr")).contains("https://www.jardins.fr");
        assertThat(Typed.website("http://jardins.fr/a?b=c")).contains("http://jardins.fr/a?b=c");
        assertThat(Typed.website("https://user:pass@jardins.fr")).isEmpty();
        assertThat(Typed.website("ftp://jardins.fr")).isEmpty();
        assertThat(Typed.website("localhost")).isEmpty();
    }

    @Test
    void writesNamesAsAddresses() {
        assertThat(Typed.slug("L’Œuvre d’été & Cie")).isEqualTo("l-oeuvre-d-ete-cie");
        assertThat(Typed.slug("北京")).isEqualTo("organisation");
        assertThat(Typed.slug("a".repeat(59) + " b"))
                .hasSizeLessThanOrEqualTo(60)
                .doesNotEndWith("-");
    }
}
