package fr.agissons.mutualaid.match;

import fr.agissons.mutualaid.request.RequestState;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Person;
import fr.agissons.theming.component.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a person's own requests, with those who offer to help.
 *
 * @param request the request
 * @param helpers those who offered
 * @param justSent whether it was sent a moment ago
 * @param trouble what went wrong with an answer
 */
public record MyRequestPage(
        MyRequest request,
        List<MatchLine> helpers,
        boolean justSent,
        @Nullable Trouble trouble) {
    /**
     * What went wrong.
     *
     * @param match the offer it is about
     * @param messageKey why, in words
     */
    public record Trouble(UUID match, String messageKey) {}

    public Head head(Ui ui) {
        return Head.of(request.title())
                .crumb(ui.t("mutualaid.menu.mine"), "/entraide/mes-demandes")
                .unlisted();
    }

    public RequestState state(Ui ui) {
        return request.stateAt(ui.now());
    }

    public Badge badge(Ui ui) {
        return badge(ui, state(ui));
    }

    /** The word on where a request stands. */
    public static Badge badge(Ui ui, RequestState state) {
        Tone tone = switch (state) {
            case CONFIRMED, DONE -> Tone.SUCCESS;
            case NEW, TRIAGED, MATCHED -> Tone.INFO;
            case EXPIRED -> Tone.WARNING;
            case CLOSED, CANCELLED -> Tone.NEUTRAL;
        };
        return Badge.of(tone, ui.t(state.key()));
    }

    /** What comes next. */
    public String next(Ui ui) {
        return ui.t("mutualaid.mine.next." + state(ui).name(), request.needed() - request.confirmed());
    }

    public boolean isOpen(Ui ui) {
        return state(ui).isOpen();
    }

    public boolean canFinish(Ui ui) {
        return state(ui) == RequestState.CONFIRMED;
    }

    public static Person person(Ui ui, MatchLine line) {
        String name = line.name();
        return new Person(
                name == null ? ui.t("mutualaid.match.gone") : name,
                null,
                ui.t(line.level().key()));
    }

    public static Badge badge(Ui ui, MatchLine line) {
        return badge(ui, line.state());
    }

    /** The word on where an offer stands. */
    public static Badge badge(Ui ui, MatchState state) {
        Tone tone = switch (state) {
            case CONFIRMED, DONE -> Tone.SUCCESS;
            case OFFERED -> Tone.INFO;
            case FALLEN -> Tone.WARNING;
            case DECLINED, WITHDRAWN, ENDED -> Tone.NEUTRAL;
        };
        return Badge.of(tone, ui.t(state.key()));
    }

    /** What went wrong with this offer, in words. */
    public @Nullable String trouble(Ui ui, MatchLine line) {
        Trouble failed = trouble;
        return failed == null || !failed.match().equals(line.id()) ? null : ui.t(failed.messageKey());
    }

    public String path(MatchLine line, String verb) {
        return "/entraide/mes-demandes/aides/" + line.id() + "/" + verb;
    }
}
