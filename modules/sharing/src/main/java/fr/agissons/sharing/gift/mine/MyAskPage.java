package fr.agissons.sharing.gift.mine;

import fr.agissons.sharing.gift.ask.AskState;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked of somebody else's give-away, and where to go once it is promised.
 *
 * @param ask what they asked
 * @param justSent whether it was sent a moment ago
 */
public record MyAskPage(MyAsk ask, boolean justSent) {
    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.gift.answer.title", ask.title()))
                .crumb(ui.t("sharing.menu.my-gifts"), "/pret/mes-dons")
                .unlisted();
    }

    public Badge badge(Ui ui) {
        return MyGiftsPage.badge(ui, ask.state());
    }

    /** What comes next. */
    public String next(Ui ui) {
        return ui.t("sharing.gift.answer.next." + ask.state().name(), ask.quantity(), ask.granted());
    }

    /** This sentence as it is said of what is given or of what is looked for. */
    public String say(Ui ui, String sentence) {
        return ui.t("sharing.gift.answer." + ask.way().sentence(sentence));
    }

    public boolean isPromised() {
        return ask.state() == AskState.PROMISED;
    }

    /** Where exactly, by lines; nothing before it is promised, or when nothing was written. */
    public List<String> door() {
        @Nullable String words = ask.door();
        return words == null ? List.of() : words.lines().toList();
    }
}
