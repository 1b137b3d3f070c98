package fr.agissons.sharing.gift.mine;

import fr.agissons.sharing.gift.GiftState;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of a person's own give-aways, with those who answered it.
 *
 * @param gift the thing
 * @param asks those who would like some of it
 * @param justSent whether it was written a moment ago
 * @param trouble what went wrong with an act
 */
public record MyGiftPage(
        MyGift gift,
        List<AskLine> asks,
        boolean justSent,
        @Nullable Trouble trouble) {
    static final String PICTURE = "fichier";
    private static final int LONGEST_REASON = 500;

    public Head head(Ui ui) {
        return Head.of(gift.title())
                .crumb(ui.t("sharing.menu.my-gifts"), "/pret/mes-dons")
                .unlisted();
    }

    public GiftState state(Ui ui) {
        return gift.stateAt(ui.now());
    }

    public Badge badge(Ui ui) {
        return MyGiftsPage.badge(ui, state(ui));
    }

    /** What comes next. */
    public String next(Ui ui) {
        return ui.t("sharing.gift.mine.next." + state(ui).name(), gift.free(), ui.date(gift.expiresAt()));
    }

    /** How many are promised and gone, when there are several. */
    public @Nullable Gauge gauge(Ui ui) {
        return gift.quantity() == 1
                ? null
                : new Gauge(
                        gift.promised() + gift.given(),
                        gift.quantity(),
                        ui.t("sharing.gift.mine.counts", gift.promised(), gift.given(), gift.free()));
    }

    /** This sentence as it is said of what is given or of what is looked for. */
    public String say(Ui ui, String sentence) {
        return ui.t("sharing.gift.mine." + gift.way().sentence(sentence));
    }

    public boolean isSeen(Ui ui) {
        return state(ui).isLive();
    }

    public boolean canRenew(Ui ui) {
        return state(ui).isLive() || state(ui) == GiftState.EXPIRED;
    }

    public boolean canWithdraw(Ui ui) {
        return state(ui).isLive() || state(ui) == GiftState.PENDING;
    }

    public boolean canEdit(Ui ui) {
        return gift.isEditableAt(ui.now());
    }

    public static Person person(Ui ui, AskLine line) {
        String name = line.name();
        return new Person(name == null ? ui.t("sharing.gift.mine.gone") : name, null, null);
    }

    /** How many were asked for, and how many of them are promised. */
    public String wish(Ui ui, AskLine line) {
        return line.granted() == 0
                ? ui.t("sharing.gift.mine." + gift.way().sentence("asked"), line.quantity())
                : ui.t("sharing.gift.mine.granted", line.quantity(), line.granted());
    }

    public static Badge badge(Ui ui, AskLine line) {
        return MyGiftsPage.badge(ui, line.state());
    }

    /** How many to promise: what was asked for, or what is left of it. */
    public Field grant(Ui ui, AskLine line) {
        Trouble wrong = about(line, "quantity");
        return Field.of(FieldKind.NUMBER, "quantity", say(ui, "grant"))
                .within("a-" + line.id())
                .between(1, line.quantity())
                .value(wrong == null ? Math.max(1, Math.min(line.quantity(), gift.free())) : wrong.typed())
                .error(wrong == null ? null : ui.t(wrong.key(), gift.free(), line.quantity()));
    }

    /** Why a promise is taken back. */
    public Field why(Ui ui, AskLine line) {
        Trouble wrong = about(line, "reason");
        return Field.text("reason", ui.t("sharing.gift.mine.why"))
                .within("r-" + line.id())
                .length(LONGEST_REASON)
                .value(wrong == null ? "" : wrong.typed())
                .error(wrong == null ? null : ui.t(wrong.key()));
    }

    private @Nullable Trouble about(AskLine line, String field) {
        Trouble wrong = trouble;
        return wrong != null && line.id().equals(wrong.ask()) && wrong.field().equals(field) ? wrong : null;
    }

    /** A picture of it. */
    public Field picture(Ui ui) {
        Trouble wrong = trouble;
        return Field.of(FieldKind.FILE, PICTURE, ui.t("sharing.gift.mine.picture"))
                .hint(ui.t("sharing.gift.mine.picture-hint"))
                .error(wrong != null && wrong.field().equals(PICTURE) ? ui.t(wrong.key()) : null);
    }

    /** What went wrong, in a summary at the top. */
    public FieldErrors errors(Ui ui) {
        Trouble wrong = trouble;
        if (wrong == null) {
            return FieldErrors.none();
        }
        String scope = wrong.ask() == null ? "" : ("quantity".equals(wrong.field()) ? "a-" : "r-") + wrong.ask() + ".";
        return FieldErrors.none().and(scope + wrong.field(), ui.t(wrong.key(), gift.free(), gift.quantity()));
    }
}
