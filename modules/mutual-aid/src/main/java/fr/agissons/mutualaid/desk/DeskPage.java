package fr.agissons.mutualaid.desk;

import fr.agissons.mutualaid.match.MyRequestPage;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tab;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The requests the town looks after.
 *
 * @param heap which of them
 * @param counts how many there are of each
 * @param rows those of this heap
 */
public record DeskPage(Heap heap, Map<Heap, Long> counts, List<DeskRow> rows) {
    static final String PATH = "/entraide/coordination";

    /** What is to be done with them. */
    public enum Heap {
        /** Somebody has to read them. */
        TO_READ("r.state = 'NEW' and r.wanted_until > :now"),
        /** They look for somebody, or wait for a yes. */
        SEEKING("r.state in ('TRIAGED', 'MATCHED') and r.wanted_until > :now"),
        /** Somebody comes. */
        CONFIRMED("r.state = 'CONFIRMED'"),
        /** Over, one way or the other. */
        OVER("(r.state in ('DONE', 'CLOSED', 'CANCELLED', 'EXPIRED')"
                + " or r.state in ('NEW', 'TRIAGED', 'MATCHED') and r.wanted_until <= :now)");

        private final String condition;

        Heap(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        /** Its name in addresses. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Heap of(String slug) {
            return Arrays.stream(values())
                    .filter(heap -> heap.slug().equals(slug))
                    .findFirst()
                    .orElse(TO_READ);
        }
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.menu.desk"))
                .lead(ui.t("mutualaid.desk.lead"))
                .staff();
    }

    public List<Tab> tabs(Ui ui) {
        return Arrays.stream(Heap.values())
                .map(one -> new Tab(
                        ui.t("mutualaid.desk.heap." + one.slug()),
                        one == Heap.TO_READ ? PATH : PATH + "?pile=" + one.slug(),
                        one == heap,
                        one == Heap.OVER ? null : counts.getOrDefault(one, 0L)))
                .toList();
    }

    public Action phone(Ui ui) {
        return Action.primary(ui.t("mutualaid.phone.title"), PATH + "/telephone")
                .icon("phone");
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("mutualaid.menu.desk"))
                .column(ui.t("mutualaid.desk.request"))
                .column(ui.t("mutualaid.desk.where"))
                .column(ui.t("mutualaid.desk.until"))
                .column(ui.t("mutualaid.desk.helpers"))
                .column(ui.t("mutualaid.desk.state"));
        for (DeskRow row : rows) {
            String part = row.neighbourhood();
            table.row(
                    ui.action(Action.quiet(row.title(), row.path())),
                    part == null ? row.city() : part,
                    row.urgency() == Urgency.TODAY
                            ? ui.badge(Badge.of(Tone.WARNING, ui.t(row.urgency().key())))
                            : ui.date(row.wantedUntil().minusMillis(1)),
                    ui.t("mutualaid.desk.counted", row.confirmed(), row.needed(), row.offers()),
                    ui.badge(MyRequestPage.badge(ui, row.state())));
        }
        return table;
    }

    public Empty empty(Ui ui) {
        return new Empty("circle-check", ui.t("mutualaid.desk.none"), ui.t("mutualaid.desk.none-hint"), null);
    }
}
