package fr.agissons.participatorybudget.edition.run;

import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.edition.Phases;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When each phase begins: a day of the town, at midnight unless an hour is given. */
@Component
class PhasesChapter implements Chapter {
    private final TendEditions tend;
    private final TownClock clock;

    PhasesChapter(TendEditions tend, TownClock clock) {
        this.tend = tend;
        this.clock = clock;
    }

    @Override
    public String slug() {
        return "calendrier";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public boolean freezes() {
        return false;
    }

    private static String day(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-day";
    }

    private static String time(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-time";
    }

    @Override
    public Map<String, String> known(EditionView edition) {
        Map<String, String> known = new HashMap<>();
        for (Phase phase : edition.phases().all()) {
            Instant start = edition.phases().start(phase).orElseThrow();
            LocalDateTime here = LocalDateTime.ofInstant(start, clock.zone());
            known.put(day(phase), here.toLocalDate().toString());
            known.put(time(phase), here.toLocalTime().toString());
        }
        return known;
    }

    @Override
    public List<Field> fields(Ui ui, Map<String, String> typed) {
        List<Field> fields = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            String name = ui.t(phase.key());
            Field day = Field.of(FieldKind.DATE, day(phase), ui.t("budget.form.phase-day", name))
                    .hint(ui.t(phase.key() + ".hint"))
                    .value(typed.get(day(phase)))
                    .optional();
            fields.add(day);
            fields.add(Field.of(FieldKind.TIME, time(phase), ui.t("budget.form.phase-time", name))
                    .hint(ui.t("budget.form.phase-time-hint"))
                    .value(typed.get(time(phase)))
                    .optional());
        }
        return fields;
    }

    @Override
    public void write(EditionView edition, int version, Typed typed) {
        Map<Phase, Instant> starts = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            Instant start = start(phase, typed);
            if (start != null) {
                starts.put(phase, start);
            }
        }
        Phases phases = new Phases(
                starts.get(Phase.IDEAS),
                starts.get(Phase.SUPPORT),
                starts.get(Phase.STUDY),
                starts.get(Phase.VOTE),
                starts.get(Phase.RESULT),
                starts.get(Phase.FOLLOW_UP));
        phases.outOfOrder().ifPresent(phase -> typed.fault(day(phase), "budget.form.phase-order"));
        if (typed.faults().isEmpty()) {
            tend.plan(edition.id(), version, phases);
        }
    }

    private @Nullable Instant start(Phase phase, Typed typed) {
        if (typed.line(day(phase)).isEmpty()) {
            return null;
        }
        TownMoment moment = TownMoment.of(typed.line(day(phase)), typed.line(time(phase)), clock.zone());
        if (moment.fault() != null) {
            typed.fault(moment.ofTime() ? time(phase) : day(phase), moment.fault());
        }
        return moment.at();
    }
}
