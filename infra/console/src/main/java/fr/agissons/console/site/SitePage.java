package fr.agissons.console.site;

import fr.agissons.console.life.Act;
import fr.agissons.core.audit.JournalLine;
import fr.agissons.core.onboarding.Checklist;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Action.Weight;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Figure;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Table;
import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One site, as an operator sees it.
 *
 * @param site the site
 * @param origin its address
 * @param figures what is counted of it
 * @param inside what is read of it within its own walls
 * @param done what the operator has just done, or nothing
 */
public record SitePage(
        Tenant site,
        String origin,
        SiteFigures figures,
        Inside inside,
        @Nullable String done) {
    private static final String ALLOWED = "modules";

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

    public Badge health(Ui ui) {
        Health health = figures.health();
        return Badge.of(health.tone(), ui.t(health.key(), figures.failedMails()));
    }

    public boolean isDraft() {
        return site.state() == Tenant.State.DRAFT;
    }

    /** What it should have before it opens. */
    public Checklist launch() {
        return inside.launch();
    }

    /** What the operator has just done; nothing for what the site is not any more. */
    public @Nullable String said(Ui ui) {
        if (done == null) {
            return null;
        }
        return switch (done) {
            case "ouvert" -> ui.t("console.site.opened", site.name());
            case ALLOWED -> ui.t("console.allowance.said");
            default -> Act.of(done).map(act -> ui.t(act.key("said"))).orElse(null);
        };
    }

    /** What can be done about its life now. */
    public List<Action> acts(Ui ui) {
        return Act.in(site.state()).stream()
                .map(act -> new Action(ui.t(act.key("way")), act.path(site), Weight.SECONDARY, act.icon()))
                .toList();
    }

    /** Whether it can still be taken away. */
    public boolean isWhole() {
        return site.state() != Tenant.State.ERASING;
    }

    /** Its announced end; nothing when none is. */
    public @Nullable String end(Ui ui) {
        return isWhole()
                ? inside.closing()
                        .map(closing -> ui.t("console.life.due", ui.dateTime(closing.eraseAt())))
                        .orElse(null)
                : ui.t("console.life.erasing");
    }

    public Action archive(Ui ui) {
        return Action.secondary(ui.t("console.archive.way"), path() + "/archive")
                .icon("archive");
    }

    public Action allowance(Ui ui) {
        return Action.quiet(ui.t("console.allowance.way"), path() + "/modules").icon("blocks");
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
        return inside.trail().lines().isEmpty();
    }

    public String active(Ui ui) {
        return figures.active().map(ui::dateTime).orElseGet(() -> ui.t("console.sites.never"));
    }

    public String modules(Ui ui) {
        return inside.modules().isEmpty()
                ? ui.t("console.site.no-module")
                : inside.modules().stream()
                        .map(module -> ui.t(module.key() + ".name"))
                        .collect(Collectors.joining(", "));
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("console.trail.title"))
                .column(ui.t("journal.when"))
                .column(ui.t("journal.who"))
                .column(ui.t("journal.what"))
                .column(ui.t("journal.change"))
                .column(ui.t("journal.reason"));
        for (JournalLine line : inside.trail().lines()) {
            table.row(
                    ui.when(line.at()),
                    line.by().isEmpty()
                            ? ui.t("journal.who.site")
                            : inside.trail().who(line).orElseGet(() -> ui.t("journal.who.gone")),
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
        String next = inside.trail().more()
                ? path() + "?avant=" + inside.trail().lines().getLast().number()
                : null;
        return new Pager(inside.trail().later() ? path() : null, next, null);
    }
}
