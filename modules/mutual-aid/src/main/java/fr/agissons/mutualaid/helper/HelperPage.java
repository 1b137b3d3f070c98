package fr.agissons.mutualaid.helper;

import fr.agissons.core.audit.AuditEntry;
import fr.agissons.mutualaid.rule.Level;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One helper before the town.
 *
 * @param row the helper
 * @param signed whether they have accepted the charter as it is now
 * @param own whether it is the reader: somebody else decides then
 * @param history what the town decided, the oldest first
 * @param wrong the form on which the reason was missing
 */
public record HelperPage(
        HelperLine row,
        boolean signed,
        boolean own,
        List<AuditEntry> history,
        @Nullable String wrong) {
    static final int LONGEST_REASON = 500;

    public Head head(Ui ui) {
        return Head.of(HelpersPage.name(ui, row))
                .crumb(ui.t("mutualaid.menu.helpers"), HelpersPage.PATH)
                .staff();
    }

    public Badge badge(Ui ui) {
        return HelpersPage.badge(ui, row);
    }

    public FieldErrors errors(Ui ui) {
        String form = wrong;
        return form == null
                ? FieldErrors.none()
                : FieldErrors.none().and(form + ".reason", ui.t("mutualaid.helpers.reason-missing"));
    }

    public Field level(Ui ui) {
        List<Choice> levels = Arrays.stream(Level.values())
                .map(level -> new Choice(level.name(), ui.t(level.key()), ui.t(level.key() + ".hint")))
                .toList();
        return Field.radio("level", ui.t("mutualaid.helpers.level"), levels).value(row.level());
    }

    /** Why, for the journal. */
    public Field reason(Ui ui, String form) {
        return Field.text("reason", ui.t("mutualaid.helpers.reason"))
                .hint(ui.t("mutualaid.helpers.reason-hint"))
                .within(form)
                .length(LONGEST_REASON)
                .errors(errors(ui));
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("mutualaid.helpers.history"))
                .column(ui.t("mutualaid.helpers.when"))
                .column(ui.t("mutualaid.helpers.change"))
                .column(ui.t("mutualaid.helpers.reason"));
        for (AuditEntry entry : history) {
            table.row(
                    ui.when(entry.at()),
                    ui.t("mutualaid.helpers.from-to", state(ui, entry.from()), state(ui, entry.to())),
                    entry.reason());
        }
        return table;
    }

    private static String state(Ui ui, String state) {
        return ui.t(HelpingHand.KIND + ".state." + state);
    }
}
