package fr.agissons.participatorybudget.annulment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.People;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Votes, and proposals to annul them, for tests. */
@Component
class AnnulmentKit {
    static final String REASON = "Deux projets ont été imprimés avec un mauvais prix.";

    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final AnnulVotes annul;
    private final CastBallots cast;

    AnnulmentKit(BudgetKit kit, PaperKit papers, People people, AnnulVotes annul, CastBallots cast) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.annul = annul;
        this.cast = cast;
    }

    /** One who ticks the first project. */
    Slip slip(EditionView edition) {
        return new Slip(new Choices(List.of(new Pick(papers.project(edition), null))), null, true);
    }

    Reply vote(EditionView edition, Me who) {
        return vote(edition, Voter.person(who.person()));
    }

    Reply vote(EditionView edition, Voter who) {
        return cast.confirm(who, edition.id(), slip(edition), Tracking.drawSecret());
    }

    /** Somebody who has a vote in the box. */
    Me voted(EditionView edition) {
        Me who = people.resident("Votante");
        assertThat(vote(edition, who)).isInstanceOf(Reply.Confirmed.class);
        return who;
    }

    static Again tomorrow() {
        return new Again(
                BudgetKit.now().plus(Duration.ofDays(1)), BudgetKit.now().plus(Duration.ofDays(8)));
    }

    /** A proposal of somebody. */
    UUID proposed(EditionView edition, @Nullable Again again) {
        annul.propose(edition.id(), REASON, again, people.admin("Propose").person());
        return waiting(edition);
    }

    /** The proposal that waits. */
    UUID waiting(EditionView edition) {
        return kit.ask(
                UUID.class,
                "select id from budget_annulment where edition_id = ? and decided_at is null",
                edition.id());
    }

    /** Lets two people annul it, to be taken again from tomorrow on. */
    void annulled(EditionView edition) {
        annul.decide(
                edition.id(),
                proposed(edition, tomorrow()),
                people.admin("Décide").person());
    }

    /** How many votes did not count. */
    int lost(EditionView edition) {
        return kit.ask(Integer.class, "select ballots from budget_annulment where edition_id = ?", edition.id());
    }

    /** Brings the new opening forward to this moment. */
    void open(EditionView edition) {
        kit.change(
                "update budget_edition set study_at = study_at - interval '1 day', vote_at = now() where id = ?",
                edition.id());
    }

    /** A paper somebody has read. */
    void aPaper(EditionView edition) {
        UUID agent = people.moderator("Saisit").person();
        kit.change("""
                with paper as (
                    insert into budget_paper (tenant_id, id, edition_id, batch, number)
                    select tenant_id, gen_random_uuid(), id, 'A', 1 from budget_edition where id = ?
                    returning tenant_id, id, edition_id),
                reading as (
                    insert into budget_paper_reading
                        (tenant_id, id, edition_id, paper_id, hand, agent_id, nature, said, reason)
                    select tenant_id, gen_random_uuid(), edition_id, id, 1, ?, 'VALID', '1', '' from paper
                    returning tenant_id, id, edition_id)
                insert into budget_paper_choice (tenant_id, reading_id, project_id, edition_id)
                select tenant_id, id, ?, edition_id from reading
                """, edition.id(), agent, papers.project(edition));
    }
}
