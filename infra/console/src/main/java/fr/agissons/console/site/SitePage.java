package fr.agissons.console.site;

import fr.agissons.core.audit.JournalLine;
import fr.agissons.core.onboarding.Checklist;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Figure;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Table;
import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One site, as an operator sees it.
 *
 * @param site the site
 * @param origin its address
 * @param figures what is counted of it
 * @param launch what it should have before it opens
 * @param trail what happened to it
 * @param done what the operator has just done, or nothing
 */
public record SitePage(
        Tenant site,
        String origin,
        SiteFigures figures,
        Checklist launch,
        Trail trail,
        @Nullable String done) {
    public Head head(Ui ui) {
        return Head.of(site.name())
                .crumb(ui.t("console.sites.menu"), "/sites")
                .lead(ui.t(Said.kindKey(site.kind())))
                .staff();
    }

    public String path() {
        return "/sites/" + site.slug();
    }

    public Badge state(Ui ui) {
        return Badge.of(Said.tone(site.state()), ui.t(Said.stateKey(site.state())));
    }

    public boolean isDraft() {
        return site.state() == Tenant.State.DRAFT;
    }

    public @Nullable String said(Ui ui) {
        return "ouvert".equals(done) ? ui.t("console.site.opened", site.name()) : null;
    }

    public List<Figure> numbers(Ui ui) {
        return List.of(
                figure(ui, figures.people(), "people"),
                figure(ui, figures.newPeople(), "new-people"),
                figure(ui, figures.signedIn(), "signed-in"),
                figure(ui, figures.organisations(), "organisations"),
                figure(ui, figures.documents(), "documents"),
                figure(ui, figures.mails(), "mails"),
                figure(ui, figures.failedMails(), "failed-mails"));
    }

    private static Figure figure(Ui ui, long count, String key) {
        return new Figure(ui.number(count), ui.t("console.figure." + key));
    }

    public String admins(Ui ui) {
        return figures.expected().isEmpty()
                ? ui.t("console.site.admins", figures.admins())
                : ui.t("console.site.expected", figures.admins(), String.join(", ", figures.expected()));
    }

    public Content created(Ui ui) {
        return ui.when(figures.created());
    }

    /** Whether nothing is written in its journal. */
    public boolean isUntold() {
        return trail.lines().isEmpty();
    }

    public String active(Ui ui) {
        return figures.active().map(ui::dateTime).orElseGet(() -> ui.t("console.sites.never"));
    }

    public String modules(Ui ui) {
        return site.modules().isEmpty() ? ui.t("console.site.no-module") : String.join(", ", site.modules());
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("console.trail.title"))
                .column(ui.t("journal.when"))
                .column(ui.t("journal.who"))
                .column(ui.t("journal.what"))
                .column(ui.t("journal.change"))
                .column(ui.t("journal.reason"));
        for (JournalLine line : trail.lines()) {
            table.row(
                    ui.when(line.at()),
                    line.by().isEmpty()
                            ? ui.t("journal.who.site")
                            : trail.who(line).orElseGet(() -> ui.t("journal.who.gone")),
                    worded(ui, line.kind() + ".label", line.kind()),
                    ui.t("journal.from-to", state(ui, line, line.from()), state(ui, line, line.to())),
                    line.reason());
        }
        return table;
    }

    /** Titles of what it happened to are the town's affair and are not shown here. */
    private static String state(Ui ui, JournalLine line, String state) {
        return worded(ui, line.kind() + ".state." + state, state);
    }

    private static String worded(Ui ui, String key, String otherwise) {
        return ui.knows(key) ? ui.t(key) : otherwise.toLowerCase(Locale.ROOT);
    }

    public Pager pager() {
        String next =
                trail.more() ? path() + "?avant=" + trail.lines().getLast().number() : null;
        return new Pager(trail.later() ? path() : null, next, null);
    }
}
