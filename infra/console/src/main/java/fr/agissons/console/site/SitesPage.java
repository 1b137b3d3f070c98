package fr.agissons.console.site;

import fr.agissons.console.template.StaticTemplates;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Chip;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Part of the list of sites.
 *
 * @param query what was asked for
 * @param lines those of this page
 * @param states how many sites there are in each state
 * @param more whether others follow
 */
public record SitesPage(SiteQuery query, List<SiteLine> lines, Map<Tenant.State, Long> states, boolean more) {
    private static final StaticTemplates PARTS = new StaticTemplates();

    public Head head(Ui ui) {
        return Head.of(ui.t("console.sites.title"))
                .lead(ui.t("console.sites.lead", all()))
                .staff();
    }

    private long all() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    public Action open(Ui ui) {
        return Action.primary(ui.t("console.opening.menu"), "/sites/nouveau").icon("plus");
    }

    public Field search(Ui ui) {
        return Field.of(FieldKind.SEARCH, "q", ui.t("console.sites.search"))
                .placeholder(ui.t("console.sites.example"))
                .icon("search")
                .brief()
                .value(query.text());
    }

    public List<Chip> chips(Ui ui) {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip(ui.t("console.sites.all"), query.in(null), query.state() == null, all()));
        for (Tenant.State state : Tenant.State.values()) {
            long count = states.getOrDefault(state, 0L);
            if (count > 0) {
                chips.add(new Chip(
                        ui.t(Said.stateKey(state) + ".several"), query.in(state), query.state() == state, count));
            }
        }
        return chips;
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("console.sites.title"))
                .column(ui.t("console.sites.site"))
                .column(ui.t("console.sites.state"))
                .column(ui.t("console.sites.health"))
                .number(ui.t("console.sites.people"))
                .number(ui.t("console.sites.modules"))
                .column(ui.t("console.sites.active"));
        for (SiteLine line : lines) {
            Health health = line.health();
            table.row(
                    PARTS.siteName(ui, line.name(), line.host(), "/sites/" + line.slug()),
                    ui.badge(Said.tone(line.state()), ui.t(Said.stateKey(line.state()))),
                    ui.badge(health.tone(), ui.t(health.key(), line.failedMails())),
                    ui.number(line.people()),
                    ui.number(line.modules()),
                    line.active()
                            .map(moment -> ui.shortDate(ui.local(moment).toLocalDate()))
                            .orElseGet(() -> ui.t("console.sites.never")));
        }
        return table;
    }

    public Pager pager() {
        return new Pager(
                query.after() == null ? null : query.in(query.state()),
                more ? query.following(lines.getLast().slug()) : null,
                null);
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "search",
                ui.t("console.sites.none"),
                ui.t("console.sites.none-hint"),
                Action.secondary(ui.t("console.sites.everything"), "/sites"));
    }
}
