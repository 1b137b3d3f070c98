package fr.agissons.volunteering.moderation;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tab;
import fr.agissons.theming.component.Table;
import fr.agissons.theming.component.Tone;
import fr.agissons.volunteering.mission.MissionState;
import java.time.Instant;
import java.util.List;

/**
 * The missions moderators look after.
 *
 * @param validated whether these are the ones already on the site
 * @param rows the missions
 */
public record ModerationListPage(boolean validated, List<ModerationRow> rows) {
    static final String PATH = "/missions/moderation";

    public Head head(Ui ui) {
        return Head.of(ui.t("volunteering.moderation.title")).staff();
    }

    public List<Tab> tabs(Ui ui) {
        return List.of(
                new Tab(ui.t("volunteering.moderation.waiting"), PATH, !validated),
                new Tab(ui.t("volunteering.moderation.validated"), PATH + "?validees=oui", validated));
    }

    public Table table(Ui ui) {
        Table table = Table.of(ui.t("volunteering.moderation.title"))
                .column(ui.t("volunteering.moderation.mission"))
                .column(ui.t("volunteering.moderation.organisation"))
                .column(ui.t("volunteering.moderation.since"))
                .column(ui.t("volunteering.moderation.state"));
        for (ModerationRow row : rows) {
            Instant since = row.submittedAt();
            table.row(
                    ui.action(Action.quiet(row.title(), row.path())),
                    row.organisation(),
                    since == null ? "" : ui.date(since),
                    ui.badge(badge(ui, row.state())));
        }
        return table;
    }

    static Badge badge(Ui ui, MissionState state) {
        Tone tone = switch (state) {
            case VALIDATED -> Tone.SUCCESS;
            case FLAGGED -> Tone.DANGER;
            case SUBMITTED -> Tone.INFO;
            case DRAFT, ENDED, CANCELLED -> Tone.NEUTRAL;
        };
        return Badge.of(tone, ui.t(state.key()));
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "circle-check", ui.t("volunteering.moderation.none"), ui.t("volunteering.moderation.none-hint"), null);
    }
}
