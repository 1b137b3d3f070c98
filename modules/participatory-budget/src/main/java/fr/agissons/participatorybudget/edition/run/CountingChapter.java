package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.participatorybudget.rule.Euros;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How ballots become a result. */
@Component
class CountingChapter implements Chapter {
    private final TendEditions tend;

    CountingChapter(TendEditions tend) {
        this.tend = tend;
    }

    @Override
    public String slug() {
        return "comptage";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public boolean freezes() {
        return true;
    }

    @Override
    public Map<String, String> known(EditionView edition) {
        CountingRule rule = edition.counting();
        if (rule == null) {
            return CountingForm.FIRST;
        }
        Map<String, String> known = new HashMap<>();
        known.put("method", rule.method().name());
        known.put("completion", rule.completion().name());
        Long step = rule.stepCents();
        known.put("step", step == null ? "" : Euros.typed(step));
        known.put("threshold", Integer.toString(rule.threshold()));
        known.put("ties", rule.ties().name());
        if (rule.exhaustive()) {
            known.put("exhaustive", "true");
        }
        if (rule.comparison()) {
            known.put("comparison", "true");
        }
        return known;
    }

    @Override
    public List<Field> fields(Ui ui, Map<String, String> typed) {
        return CountingForm.fields(ui, typed);
    }

    @Override
    public void write(EditionView edition, int version, Typed typed) {
        VotingRule voting = edition.voting();
        CountingRule rule = CountingForm.read(typed, voting == null ? null : voting.mode());
        if (rule != null) {
            tend.count(edition.id(), version, rule);
        }
    }
}
