package fr.agissons.theming.moderation;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import java.util.UUID;

/** The way from a thing's page to reporting it. */
public final class ReportLink {
    private ReportLink() {}

    /** The link under a thing of that kind. */
    public static Action of(Ui ui, String kind, UUID subject) {
        return Action.quiet(ui.t("moderation.report.link"), path(kind, subject)).icon("flag");
    }

    static String path(String kind, UUID subject) {
        return ModerationNavigation.REPORT + "?genre=" + kind + "&objet=" + subject;
    }
}
