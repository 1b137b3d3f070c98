package fr.agissons.participatorybudget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Inbox;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.idea.IdeaDetails;
import fr.agissons.participatorybudget.idea.SupportIdeas;
import fr.agissons.participatorybudget.idea.TendIdeas;
import fr.agissons.participatorybudget.rule.Category;
import fr.agissons.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ideas of the current town for tests, made through the real use cases. */
@Component
public class IdeaKit {
    private final BudgetKit kit;
    private final TendIdeas tend;
    private final SupportIdeas support;
    private final People people;
    private final Inbox inbox;

    IdeaKit(BudgetKit kit, TendIdeas tend, SupportIdeas support, People people, Inbox inbox) {
        this.kit = kit;
        this.tend = tend;
        this.support = support;
        this.people = people;
        this.inbox = inbox;
    }

    /** A published edition with two districts that takes ideas now. */
    public EditionView anEdition(String title) {
        UUID id = kit.aDraft(title);
        kit.cases().envelopes().add(id, null, 20_000_000);
        kit.cases().envelopes().add(id, "Petit-Colombes", 10_000_000);
        kit.cases().tend().publish(id);
        move(id, Phase.IDEAS);
        return kit.edition(id);
    }

    /** Lets it be that phase now. */
    public void move(UUID edition, Phase phase) {
        Instant now = BudgetKit.now();
        Object[] starts = new Object[7];
        for (Phase one : Phase.values()) {
            long days = 10L * (one.ordinal() - phase.ordinal()) - 1;
            starts[one.ordinal()] = now.plus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
        }
        starts[6] = edition;
        kit.change("""
                update budget_edition set ideas_at = ?, support_at = ?, study_at = ?, vote_at = ?, result_at = ?,
                    follow_up_at = ? where id = ?""", starts);
    }

    public static IdeaDetails details(String title) {
        return new IdeaDetails(
                null,
                title,
                "Pour que tout le monde en profite.",
                Category.NATURE,
                "Parc de l’Île-Marante",
                48.93,
                2.25,
                1_500_000L);
    }

    public UUID aDraft(Me author, EditionView edition, String title) {
        return tend.draft(author, edition.id(), details(title)).orElseThrow();
    }

    /** An idea that everybody reads; the edition must take ideas. */
    public UUID anIdea(Me author, EditionView edition, String title) {
        UUID idea = aDraft(author, edition, title);
        if (!tend.publish(author, idea)) {
            throw new IllegalStateException("Not published");
        }
        return idea;
    }

    /** An idea of somebody's that can be supported now. */
    public UUID anIdeaToSupport(EditionView edition, String title) {
        move(edition.id(), Phase.IDEAS);
        UUID idea = anIdea(people.resident("Autrice"), edition, title);
        move(edition.id(), Phase.SUPPORT);
        return idea;
    }

    public void support(Me who, UUID idea) {
        support.support(who, idea);
    }

    public int supports(UUID idea) {
        return kit.ask(Integer.class, "select supports from budget_idea where id = ?", idea);
    }

    /** Checks that it counts so many supports, and has them. */
    public void counted(UUID idea, int expected) {
        assertThat(supports(idea)).isEqualTo(expected);
        assertThat(kit.ask(Integer.class, "select count(*) from budget_support where idea_id = ?", idea))
                .isEqualTo(expected);
    }

    /** Whether they were sent such a message about an idea. */
    public boolean isTold(Me who, String what) {
        return inbox.page(who.person(), null, 20).stream()
                .anyMatch(entry -> entry.type().equals("budget.mail.idea." + what));
    }

    /** The same once it can be said: those concerned are told after the fact. */
    public boolean told(Me who, String what) {
        Instant end = Instant.now().plusSeconds(10);
        while (!isTold(who, what) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        return isTold(who, what);
    }
}
