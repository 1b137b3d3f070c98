package fr.agissons.participatorybudget.project;

import fr.agissons.core.module.ModuleContents;
import fr.agissons.core.read.Reads;
import fr.agissons.participatorybudget.edition.EditionRule;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people would no longer find of the budget if its module were switched off. */
@Component
class BudgetContents implements ModuleContents {
    private static final String COUNTS = "select (select count(*) from budget_edition e where" + EditionRule.VISIBLE
            + "), (select count(*) from" + ProjectRule.FROM + "where" + ProjectRule.VISIBLE + ")";

    private final Reads reads;

    BudgetContents(Reads reads) {
        this.reads = reads;
    }

    private record Counts(long editions, long projects) {}

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public List<Content> count() {
        Counts counts = reads.first(Counts.class, COUNTS, Map.of()).orElseThrow();
        return List.of(
                new Content("budget.contents.editions", counts.editions),
                new Content("budget.contents.projects", counts.projects));
    }
}
