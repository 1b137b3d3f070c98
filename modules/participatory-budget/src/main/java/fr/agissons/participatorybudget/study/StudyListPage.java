package fr.agissons.participatorybudget.study;

import fr.agissons.core.read.Filters;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Chip;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ideas the services have to answer.
 *
 * @param filters what was asked for
 * @param editions those that have ideas
 * @param edition the one whose ideas these are; none when no edition has any
 * @param rows the most supported first
 * @param more whether others follow
 * @param most how many ideas one person supports at most, as it was typed or is known
 * @param limits whether the reader may say so
 * @param errors what is wrong with it
 * @param said message key of what has just been done
 */
public record StudyListPage(
        Filters filters,
        List<EditionView> editions,
        @Nullable EditionView edition,
        List<StudyRow> rows,
        boolean more,
        String most,
        boolean limits,
        FieldErrors errors,
        @Nullable String said) {
    static final String EDITION = "edition";
    static final String STATE = "etat";
    static final String MINE = "moi";
    static final String DISTRICT = "quartier";
    static final String AFTER = "apres";

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.study.title"))
                .lead(ui.t("budget.study.lead"))
                .staff();
    }

    public @Nullable String flash(Ui ui) {
        String key = said;
        return key == null ? null : ui.t(key);
    }

    /** What is still to be answered, what was, what is the reader's. */
    public List<Chip> chips(Ui ui) {
        String state = filters.get(STATE);
        boolean mine = !filters.get(MINE).isEmpty();
        Filters first = filters.without(AFTER);
        return List.of(
                new Chip(ui.t("budget.study.todo"), first.without(STATE).address(), state.isEmpty()),
                new Chip(
                        ui.t("budget.study.done"),
                        first.with(STATE, "repondues").address(),
                        state.equals("repondues")),
                new Chip(ui.t("budget.study.all"), first.with(STATE, "toutes").address(), state.equals("toutes")),
                new Chip(
                        ui.t("budget.study.mine"),
                        mine
                                ? first.without(MINE).address()
                                : first.with(MINE, "oui").address(),
                        mine));
    }

    /** For which part of the town, and which edition. */
    public List<Chip> places(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        Filters first = filters.without(AFTER);
        if (editions.size() > 1) {
            editions.forEach(one -> chips.add(new Chip(
                    one.title(),
                    first.without(DISTRICT).with(EDITION, one.slug()).address(),
                    one.equals(edition))));
        }
        if (edition != null && edition.envelopes().size() > 1) {
            edition.envelopes().forEach(one -> {
                String id = one.id().toString();
                boolean on = filters.get(DISTRICT).equals(id);
                String name = one.district();
                chips.add(new Chip(
                        name == null ? ui.t("budget.idea.whole-town") : name,
                        on
                                ? first.without(DISTRICT).address()
                                : first.with(DISTRICT, id).address(),
                        on));
            });
        }
        return chips;
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("budget.study.title"))
                .column(ui.t("budget.study.idea"))
                .column(ui.t("budget.study.district"))
                .number(ui.t("budget.study.supports"))
                .column(ui.t("budget.study.agent"))
                .column(ui.t("budget.study.outcome"));
        for (StudyRow row : rows) {
            String district = row.district();
            String agent = row.agent();
            table.row(
                    ui.action(Action.quiet(row.title(), row.path())),
                    district == null ? ui.t("budget.idea.whole-town") : district,
                    ui.number(row.supports()),
                    agent == null ? ui.t("budget.study.nobody") : agent,
                    standing(ui, row));
        }
        return table;
    }

    private static Object standing(Ui ui, StudyRow row) {
        if (row.hidden()) {
            return ui.badge(Tone.WARNING, ui.t("budget.idea.state.HIDDEN"));
        }
        if (row.project()) {
            return ui.t("budget.idea.standing.projet");
        }
        return ui.t(
                row.outcome() == null ? "budget.study.form.none" : row.outcome().key());
    }

    public Pager pager() {
        return new Pager(
                filters.get(AFTER).isEmpty() ? null : filters.without(AFTER).address(),
                more
                        ? filters.with(
                                        AFTER,
                                        rows.getLast().supports() + "~"
                                                + rows.getLast().id())
                                .address()
                        : null,
                null);
    }

    /** The way to all the feasible ideas of this list, when some of those in sight can become projects. */
    public @Nullable Action admit(Ui ui) {
        return edition == null || !limits || edition.isFrozen() || rows.stream().noneMatch(StudyRow::isAdmissible)
                ? null
                : Action.secondary(
                        ui.t("budget.study.admit-many-look"),
                        filters.without(AFTER)
                                .with(EDITION, edition.slug())
                                .at(AdmitManyPage.PATH)
                                .address());
    }

    /** Whether people support ideas already, or have: then the limit is the same to the end. */
    public boolean limitStays(Ui ui) {
        return edition != null
                && edition.phases()
                        .start(Phase.SUPPORT)
                        .filter(start -> !start.isAfter(ui.now()))
                        .isPresent();
    }

    /** How many ideas one person supports at most. */
    public Field limit(Ui ui) {
        return Field.of(FieldKind.NUMBER, "most", ui.t("budget.study.limit-field"))
                .hint(ui.t("budget.study.limit-hint"))
                .between(1, 1000)
                .value(most)
                .optional()
                .errors(errors);
    }

    public Empty empty(Ui ui) {
        return new Empty("list-checks", ui.t("budget.study.none"), ui.t("budget.study.none-hint"), null);
    }
}
