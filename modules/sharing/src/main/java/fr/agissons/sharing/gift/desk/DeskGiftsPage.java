package fr.agissons.sharing.gift.desk;

import fr.agissons.sharing.gift.mine.MyGiftsPage;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The give-aways the town looks after.
 *
 * @param heap which of them
 * @param toRead how many wait to be read
 * @param rows those of this heap
 * @param trouble what went wrong with taking one off
 */
public record DeskGiftsPage(
        Heap heap,
        long toRead,
        List<DeskGift> rows,
        @Nullable Trouble trouble) {
    static final String PATH = "/pret/moderation/dons";
    static final int LONGEST_REASON = 500;

    /**
     * What went wrong.
     *
     * @param gift the one that was to be taken off
     * @param typed the reason that was given
     */
    public record Trouble(UUID gift, String typed) {}

    /** What is to be done with them. */
    public enum Heap {
        TO_READ("g.state = 'PENDING'"),
        SEEN("g.state in ('OPEN', 'PROMISED')"),
        HIDDEN("g.state = 'HIDDEN'");

        private final String condition;

        Heap(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        /** Its name in addresses. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Heap of(String slug) {
            return Arrays.stream(values())
                    .filter(heap -> heap.slug().equals(slug))
                    .findFirst()
                    .orElse(TO_READ);
        }
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.menu.gift-desk"))
                .lead(ui.t("sharing.gift.desk.lead"))
                .staff();
    }

    public List<Tab> tabs(Ui ui) {
        return Arrays.stream(Heap.values())
                .map(one -> new Tab(
                        ui.t("sharing.gift.desk.heap." + one.slug()),
                        one == Heap.TO_READ ? PATH : PATH + "?pile=" + one.slug(),
                        one == heap,
                        one == Heap.TO_READ ? toRead : null))
                .toList();
    }

    public static List<Fact> facts(Ui ui, DeskGift gift) {
        String author = gift.author();
        return List.of(
                new Fact(gift.way().icon(), ui.t(gift.way().key())),
                new Fact(gift.category().icon(), ui.t(gift.category().key())),
                new Fact("user", author == null ? ui.t("sharing.gift.mine.gone") : author),
                new Fact("clock", ui.dateTime(gift.createdAt())));
    }

    public static Badge badge(Ui ui, DeskGift gift) {
        return MyGiftsPage.badge(ui, gift.state());
    }

    /** Why it is taken off. */
    public Field why(Ui ui, DeskGift gift) {
        Trouble wrong = trouble != null && trouble.gift().equals(gift.id()) ? trouble : null;
        return Field.text("reason", ui.t("sharing.gift.desk.why"))
                .within("g-" + gift.id())
                .hint(ui.t("sharing.gift.desk.why-hint"))
                .length(LONGEST_REASON)
                .value(wrong == null ? "" : wrong.typed())
                .error(wrong == null ? null : ui.t("sharing.gift.desk.why-missing"));
    }

    public FieldErrors errors(Ui ui) {
        Trouble wrong = trouble;
        return wrong == null
                ? FieldErrors.none()
                : FieldErrors.none().and("g-" + wrong.gift() + ".reason", ui.t("sharing.gift.desk.why-missing"));
    }

    public Empty empty(Ui ui) {
        return new Empty("circle-check", ui.t("sharing.gift.desk.none"), ui.t("sharing.gift.desk.none-hint"), null);
    }
}
