package fr.agissons.theming.moderation;

import fr.agissons.core.moderation.ReadModeration.Queue;
import fr.agissons.core.moderation.Report;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Chip;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Pager;
import fr.agissons.theming.component.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports, those that wait first.
 *
 * @param queue those of this page
 * @param open whether they wait
 * @param kind the sort asked for; empty for all
 * @param more whether others follow
 * @param first whether none come before
 * @param said what was just done
 */
public record QueuePage(
        Queue queue,
        boolean open,
        String kind,
        boolean more,
        boolean first,
        @Nullable String said) {
    public Head head(Ui ui) {
        return Head.of(ui.t("moderation.queue.title"))
                .lead(ui.t("moderation.queue.lead"))
                .staff();
    }

    public List<Tab> tabs(Ui ui) {
        long waiting = queue.kinds().stream().mapToLong(one -> one.open()).sum();
        return List.of(
                new Tab(ui.t("moderation.queue.open"), ModerationNavigation.QUEUE, open, waiting),
                new Tab(ui.t("moderation.queue.answered"), ModerationNavigation.QUEUE + "?etat=traites", !open),
                new Tab(ui.t("moderation.queue.decisions"), ModerationNavigation.DECISIONS, false, queue.appeals()));
    }

    /** The sorts of things that reports wait about, with how many. */
    public List<Chip> chips(Ui ui) {
        return queue.kinds().stream()
                .map(one -> new Chip(
                        label(ui, one.kind()),
                        one.kind().equals(kind)
                                ? ModerationNavigation.QUEUE
                                : ModerationNavigation.QUEUE + "?genre=" + one.kind(),
                        one.kind().equals(kind),
                        one.open()))
                .toList();
    }

    static String label(Ui ui, String kind) {
        String key = kind + ".label";
        return ui.knows(key) ? ui.t(key) : ui.knows(kind) ? ui.t(kind) : kind;
    }

    public String path(Report report) {
        return ModerationNavigation.QUEUE + "/" + report.id();
    }

    public Pager pager() {
        String here = ModerationNavigation.QUEUE + (open ? "?genre=" : "?etat=traites&genre=") + kind;
        String next = more ? here + "&apres=" + queue.reports().getLast().id() : null;
        return new Pager(first ? null : here, next, null);
    }

    public Empty empty(Ui ui) {
        return new Empty("flag", ui.t("moderation.queue.none"), ui.t("moderation.queue.none-hint"), null);
    }
}
