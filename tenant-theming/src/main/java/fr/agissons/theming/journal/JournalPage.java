package fr.agissons.theming.journal;

import fr.agissons.core.audit.JournalLine;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Part of the journal, the newest line first.
 *
 * @param lines those of this page
 * @param modules message keys of the modules' names, by the number the journal knows them by
 * @param kinds the sorts of things that can be asked for
 * @param operators who of those the town does not know acted for the platform
 * @param more whether older ones follow
 * @param first whether these are the newest
 * @param form what was looked for
 * @param errors what is wrong with that
 */
public record JournalPage(
        List<JournalLine> lines,
        Map<UUID, String> modules,
        List<String> kinds,
        Set<UUID> operators,
        boolean more,
        boolean first,
        JournalForm form,
        FieldErrors errors) {
    public Head head(Ui ui) {
        return Head.of(ui.t("journal.title")).lead(ui.t("journal.lead")).staff();
    }

    public Action export(Ui ui) {
        return Action.quiet(ui.t("journal.export"), JournalNavigation.EXPORT).icon("download");
    }

    public List<Field> fields(Ui ui) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", ui.t("journal.kind.all")));
        kinds.forEach(kind -> choices.add(new Choice(kind, kind(ui, kind))));
        return List.of(
                Field.select("type", ui.t("journal.kind"), choices)
                        .value(form.kind())
                        .optional()
                        .errors(errors),
                Field.of(FieldKind.DATE, "du", ui.t("journal.since"))
                        .value(form.since())
                        .optional()
                        .errors(errors),
                Field.of(FieldKind.DATE, "au", ui.t("journal.until"))
                        .value(form.until())
                        .optional()
                        .errors(errors));
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("journal.title"))
                .column(ui.t("journal.line"))
                .column(ui.t("journal.when"))
                .column(ui.t("journal.who"))
                .column(ui.t("journal.what"))
                .column(ui.t("journal.change"))
                .column(ui.t("journal.reason"));
        for (JournalLine line : lines) {
            table.row(
                    ui.number(line.number()),
                    ui.when(line.at()),
                    who(ui, line),
                    what(ui, line),
                    ui.t("journal.from-to", state(ui, line, line.from()), state(ui, line, line.to())),
                    line.reason());
        }
        return table;
    }

    private String who(Ui ui, JournalLine line) {
        return line.by()
                .map(person -> line.name()
                        .orElseGet(
                                () -> ui.t(operators.contains(person) ? "journal.who.operator" : "journal.who.gone")))
                .orElseGet(() -> ui.t("journal.who.site"));
    }

    private String what(Ui ui, JournalLine line) {
        String kind = kind(ui, line.kind());
        return line.title()
                .or(() -> Optional.ofNullable(modules.get(line.subject())).map(key -> ui.t(key)))
                .map(title -> ui.t("journal.named", kind, title))
                .orElse(kind);
    }

    /** Modules say in words what they tell of; a module that was taken out leaves its own words. */
    private static String kind(Ui ui, String kind) {
        String key = kind + ".label";
        return ui.knows(key) ? ui.t(key) : kind;
    }

    private static String state(Ui ui, JournalLine line, String state) {
        String key = line.kind() + ".state." + state;
        return ui.knows(key) ? ui.t(key) : state;
    }

    public Pager pager() {
        String next = more ? address() + "&avant=" + lines.getLast().number() : null;
        return new Pager(first ? null : address(), next, null);
    }

    private String address() {
        return JournalNavigation.JOURNAL + "?type=" + encoded(form.kind()) + "&du=" + encoded(form.since()) + "&au="
                + encoded(form.until());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public Empty empty(Ui ui) {
        return kinds.isEmpty()
                ? new Empty("scroll-text", ui.t("journal.none"), ui.t("journal.none-hint"), null)
                : new Empty(
                        "funnel",
                        ui.t("journal.no-match"),
                        ui.t("journal.no-match-hint"),
                        Action.secondary(ui.t("journal.everything"), JournalNavigation.JOURNAL));
    }
}
