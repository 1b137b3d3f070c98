package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Towns;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** A project is withdrawn while people vote: they hear of it in time, and nobody hears what anybody chose. */
@CivicModuleTest
class WithdrawalTests {
    /** More than are told in one transaction. */
    private static final int CROWD = 110;

    private static final String REASON = "Le terrain a été vendu cet été.";

    private final BudgetKit kit;
    private final IdeaKit ideas;
    private final People people;
    private final CastBallots cast;
    private final Outside outside;

    WithdrawalTests(BudgetKit kit, IdeaKit ideas, People people, CastBallots cast, Outside outside) {
        this.kit = kit;
        this.ideas = ideas;
        this.people = people;
        this.cast = cast;
        this.outside = outside;
    }

    /** Who reads, and where. */
    @Component
    record Outside(Browser browser, Towns towns) {}

    private List<UUID> projects(EditionView edition) {
        return kit.cases().readProjects().of(edition.id()).stream()
                .map(one -> one.id())
                .toList();
    }

    private static Slip slip(UUID project) {
        return new Slip(new Choices(List.of(new Pick(project, null))), null, true);
    }

    private Me voter(EditionView edition, UUID project) {
        Me who = people.resident("Votante");
        assertThat(cast.confirm(Voter.person(who.person()), edition.id(), slip(project), Tracking.drawSecret()))
                .isInstanceOf(Reply.Confirmed.class);
        return who;
    }

    private int told(String type, EditionView edition) {
        return kit.ask(
                Integer.class,
                "select count(*) from notification where type = ? and arguments::text like ?",
                type,
                "%" + edition.title() + "%");
    }

    private int told(Me who, String type) {
        return kit.ask(
                Integer.class,
                "select count(*) from notification where type = ? and recipient = ?",
                type,
                who.person());
    }

    @Test
    void tellsAllWhoVotedAndSaysOfNobodyWhatTheyChose() {
        EditionView edition = kit.anOpenVote("Foule prévenue");
        UUID gone = projects(edition).getFirst();
        UUID stays = projects(edition).getLast();
        Me chose = voter(edition, gone);
        Me other = voter(edition, stays);
        IntStream.range(2, CROWD).forEach(n -> voter(edition, n % 2 == 0 ? gone : stays));
        Me hesitates = people.resident("Hésitante");
        cast.keep(Voter.person(hesitates.person()), edition.id(), slip(gone));
        Me there = Tenancy.call(outside.towns().lille(), () -> people.resident("D’ailleurs"));

        kit.cases().projects().withdraw(gone, REASON);
        kit.settle();

        assertThat(told("budget.ballot.mail.withdrawn", edition)).isEqualTo(CROWD);
        String said = "select type || arguments::text || path || once from notification"
                + " where recipient = ? and type = 'budget.ballot.mail.withdrawn'";
        assertThat(kit.ask(String.class, said, chose.person()))
                .as("the same word to everybody: it tells nothing of whoever got it")
                .isEqualTo(kit.ask(String.class, said, other.person()))
                .contains(REASON);
        assertThat(told(hesitates, "budget.ballot.mail.withdrawn"))
                .as("a draft is no vote")
                .isZero();
        assertThat(Tenancy.call(outside.towns().lille(), () -> told(there, "budget.ballot.mail.withdrawn")))
                .isZero();
    }

    @Test
    void showsTheVoterWhatTheyLostAndLetsThemChooseAnother() {
        EditionView edition = kit.anOpenVote("Voté et retiré");
        UUID gone = projects(edition).getFirst();
        UUID stays = projects(edition).getLast();
        Me who = voter(edition, gone);
        String path = edition.path() + "/vote";
        assertThat(outside.browser().as(who).get(path)).bodyText().contains("Votre vote compte");

        kit.cases().projects().withdraw(gone, REASON);

        assertThat(outside.browser().as(who).get(path))
                .bodyText()
                .contains("Ce que vous avez choisi a été retiré du vote", "en choisir un autre", "projet retiré")
                .doesNotContain("Votre vote compte");
        outside.browser().as(who).post(path, Map.of("etape", "reprendre"));
        assertThat(outside.browser().as(who).post(path, Map.of("etape", "verifier", "choix", stays.toString())))
                .hasStatusOk()
                .bodyText()
                .contains("Relisez votre vote", "data-unkept", "/ballot");
        assertThat(cast.confirm(Voter.person(who.person()), edition.id(), slip(stays), Tracking.drawSecret()))
                .isInstanceOf(Reply.Confirmed.class);
        assertThat(outside.browser().as(who).get(path))
                .bodyText()
                .contains("Votre vote compte")
                .doesNotContain("retiré du vote");
    }

    @Test
    void warnsOfChoicesThatAreKeptNowhere() {
        EditionView edition = kit.anOpenVote("Pas gardé");
        String project = projects(edition).getFirst().toString();
        Me who = people.resident("Distraite");
        String path = edition.path() + "/vote";
        String kept = "data-unkept";

        assertThat(outside.browser().as(who).get(path)).bodyText().doesNotContain(kept);
        assertThat(outside.browser().as(who).post(path, Map.of("categorie", "", "choix", project)))
                .bodyText()
                .contains(kept);
        assertThat(outside.browser().as(who).post(path, Map.of("etape", "brouillon", "choix", project)))
                .bodyText()
                .doesNotContain(kept);
    }

    @Test
    void tellsThoseWhoseIdeaItWas() {
        EditionView edition = ideas.anEdition("Idée retirée");
        Me author = people.resident("Autrice");
        UUID idea = ideas.anIdea(author, edition, "Une idée qui devient projet");
        ideas.move(edition.id(), Phase.STUDY);
        UUID envelope = edition.envelopes().getFirst().id();
        UUID project = kit.cases()
                .projects()
                .admit(edition.id(), BudgetKit.details(envelope, "Le projet de l’idée", 1_000_000), idea);

        kit.cases().projects().withdraw(project, REASON);
        kit.settle();

        assertThat(told(author, "budget.mail.idea.project-withdrawn")).isEqualTo(1);
        assertThat(Objects.requireNonNull(kit.ask(
                        String.class,
                        "select path from notification where recipient = ? and type = ?",
                        author.person(),
                        "budget.mail.idea.project-withdrawn")))
                .endsWith(project.toString());
    }

    @Test
    void asksBeforeAProjectIsTakenFromVoters() {
        Me admin = people.admin("Responsable");
        EditionView edition = kit.anOpenVote("Retrait demandé");
        UUID project = projects(edition).getFirst();
        UUID draft = kit.aDraft("Pas encore");
        UUID early = kit.aProject(draft, kit.cases().envelopes().add(draft, null, 100_000), "Tôt", 100);

        assertThat(outside.browser().as(admin).get(EditionView.ADMINISTRATION + "/projets/" + project))
                .bodyText()
                .contains("pendant le vote", "sont prévenues");
        assertThat(outside.browser().as(admin).get(EditionView.ADMINISTRATION + "/projets/" + early))
                .bodyText()
                .doesNotContain("pendant le vote");
    }
}
