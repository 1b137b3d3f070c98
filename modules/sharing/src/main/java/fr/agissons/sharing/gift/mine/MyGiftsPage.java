package fr.agissons.sharing.gift.mine;

import fr.agissons.sharing.gift.GiftState;
import fr.agissons.sharing.gift.ask.AskState;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person gives, looks for and has asked of others.
 *
 * @param gifts their own give-aways
 * @param asks what they asked of others'
 */
public record MyGiftsPage(List<MyGift> gifts, List<MyAsk> asks) {
    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.menu.my-gifts"))
                .crumb(ui.t("sharing.menu.gifts"), "/pret/dons")
                .unlisted();
    }

    public Action give(Ui ui) {
        return Action.primary(ui.t("sharing.gift.list.give"), "/pret/dons/nouveau")
                .icon("gift");
    }

    public List<Card> giftCards(Ui ui) {
        return gifts.stream()
                .map(row -> Card.of(row.title(), row.path())
                        .seed(row.id().toString())
                        .picture(row.picture())
                        .kind(row.way().icon(), ui.t(row.way().key()))
                        .badge(badge(ui, row.stateAt(ui.now())))
                        .fact("inbox", waiting(ui, row))
                        .fact("users", row.organisation()))
                .toList();
    }

    private static @Nullable String waiting(Ui ui, MyGift row) {
        return row.waiting() == 0 ? null : ui.t("sharing.gift.mine.waiting", row.waiting());
    }

    public List<Card> askCards(Ui ui) {
        return asks.stream()
                .map(row -> Card.of(row.title(), row.path())
                        .seed(row.gift().toString())
                        .kind(row.category().icon(), ui.t(row.category().key()))
                        .badge(badge(ui, row.state())))
                .toList();
    }

    /** The word on where a give-away stands. */
    public static Badge badge(Ui ui, GiftState state) {
        Tone tone = switch (state) {
            case OPEN, GIVEN -> Tone.SUCCESS;
            case PENDING, PROMISED -> Tone.INFO;
            case HIDDEN -> Tone.DANGER;
            case EXPIRED -> Tone.WARNING;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
        return Badge.of(tone, ui.t(state.key()));
    }

    /** The word on where an answer stands. */
    public static Badge badge(Ui ui, AskState state) {
        Tone tone = switch (state) {
            case PROMISED, GIVEN -> Tone.SUCCESS;
            case ASKED -> Tone.INFO;
            case RENEGED, NOT_COLLECTED, GAVE_UP -> Tone.WARNING;
            case DECLINED, CANCELLED, CLOSED -> Tone.NEUTRAL;
        };
        return Badge.of(tone, ui.t(state.key()));
    }

    public boolean isEmpty() {
        return gifts.isEmpty() && asks.isEmpty();
    }

    public Empty empty(Ui ui) {
        return new Empty("gift", ui.t("sharing.gift.mine.none"), ui.t("sharing.gift.mine.none-hint"), give(ui));
    }
}
