package fr.agissons.participatorybudget;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.idea.IdeaDetails;
import fr.agissons.participatorybudget.idea.SupportIdeas;
import fr.agissons.participatorybudget.idea.TendIdeas;
import fr.agissons.participatorybudget.rule.Category;
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

    IdeaKit(BudgetKit kit, TendIdeas tend, SupportIdeas support) {
        this.kit = kit;
        this.tend = tend;
        this.support = support;
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

    public void support(Me who, UUID idea) {
        support.support(who, idea);
    }

    public int supports(UUID idea) {
        return kit.ask(Integer.class, "select supports from budget_idea where id = ?", idea);
    }
}
