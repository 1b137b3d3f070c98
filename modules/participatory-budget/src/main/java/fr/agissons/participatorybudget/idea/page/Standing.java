package fr.agissons.participatorybudget.idea.page;

import fr.agissons.participatorybudget.idea.Outcome;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Tone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an idea has come, for everybody. */
enum Standing {
    WAITING("a-etudier", Tone.NEUTRAL, "i.outcome is null"),
    POSSIBLE("realisable", Tone.SUCCESS, "i.outcome in ('FEASIBLE', 'CHANGED') and p.id is null"),
    IMPOSSIBLE("non-realisable", Tone.WARNING, "i.outcome = 'INFEASIBLE'"),
    PROJECT("projet", Tone.BRAND, "p.id is not null");

    private final String slug;
    private final Tone tone;
    private final String condition;

    Standing(String slug, Tone tone, String condition) {
        this.slug = slug;
        this.tone = tone;
        this.condition = condition;
    }

    String slug() {
        return slug;
    }

    /** True of such an idea, joined with its project. */
    String condition() {
        return " and " + condition;
    }

    /** Message key of its label. */
    String key() {
        return "budget.idea.standing." + slug;
    }

    Badge badge(Ui ui) {
        return Badge.of(tone, ui.t(key()));
    }

    static Standing of(@Nullable Outcome outcome, boolean project) {
        if (project) {
            return PROJECT;
        }
        return outcome == null ? WAITING : outcome.isPossible() ? POSSIBLE : IMPOSSIBLE;
    }

    static Optional<Standing> of(String slug) {
        for (Standing standing : values()) {
            if (standing.slug.equals(slug)) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }
}
