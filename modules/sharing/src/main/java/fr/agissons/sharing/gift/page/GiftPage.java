package fr.agissons.sharing.gift.page;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One give-away's page.
 *
 * @param gift the thing
 * @param own whether the reader answers for it
 * @param open whether neighbours give things away here now
 * @param form what the reader typed to get some
 * @param fault what is wrong with it
 */
public record GiftPage(
        GiftView gift,
        boolean own,
        boolean open,
        AskForm form,
        @Nullable AskFault fault) {
    public Head head(Ui ui) {
        return Head.of(gift.title())
                .description(ui.t(
                        "sharing.gift." + gift.way().sentence("description"),
                        ui.t(gift.category().key()),
                        GiftCards.place(ui, gift.city(), gift.neighbourhood())))
                .canonical(gift.path())
                .crumb(ui.t("sharing.menu.gifts"), "/pret/dons")
                .seed(gift.id().toString());
    }

    /** What it is, how well, where and until when. */
    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(gift.way().icon(), ui.t(gift.way().key())));
        facts.add(new Fact(gift.category().icon(), ui.t(gift.category().key())));
        if (gift.condition() != null) {
            facts.add(new Fact("sparkles", ui.t(gift.condition().key())));
        }
        if (gift.unhurt()) {
            facts.add(new Fact("shield-check", ui.t("sharing.gift.unhurt")));
        }
        facts.add(new Fact("map-pin", GiftCards.place(ui, gift.city(), gift.neighbourhood())));
        LocalDate last = gift.collectBy();
        if (last != null) {
            facts.add(new Fact("calendar", ui.t("sharing.gift.card.until", ui.date(last))));
        }
        return facts;
    }

    /** How many have found somebody, when there are several. */
    public @Nullable Gauge gauge(Ui ui) {
        return gift.quantity() == 1
                ? null
                : new Gauge(
                        gift.quantity() - gift.free(),
                        gift.quantity(),
                        GiftCards.left(ui, gift.way(), gift.free(), gift.quantity()));
    }

    /** This sentence as it is said of what is given or of what is looked for. */
    public String say(Ui ui, String sentence) {
        return ui.t("sharing.gift.detail." + gift.way().sentence(sentence));
    }

    /** Whether all of it is promised: whoever asks now waits for a promise to be broken. */
    public boolean allPromised() {
        return gift.free() == 0;
    }

    /** The part of the town it is in. */
    public MapView map(Ui ui) {
        return MapView.of(ui.t("sharing.gift.detail.map"))
                .point(gift.point(), ui.t("sharing.gift.detail.around"), ui.url(gift.path()), gift.city());
    }

    public FieldErrors errors(Ui ui) {
        AskFault wrong = fault;
        return wrong == null
                ? FieldErrors.none()
                : FieldErrors.none().and(wrong.field(), ui.t(wrong.key(), gift.quantity()));
    }

    /** How many, when there are several, and a word. */
    public List<Field> fields(Ui ui) {
        List<Field> fields = new ArrayList<>();
        if (gift.quantity() > 1) {
            fields.add(Field.of(FieldKind.NUMBER, "quantity", say(ui, "how-many"))
                    .between(1, gift.quantity())
                    .value(form.quantity())
                    .errors(errors(ui)));
        }
        fields.add(Field.area("words", ui.t("sharing.gift.detail.words"))
                .hint(ui.t("sharing.gift.detail.words-hint"))
                .rows(3)
                .length(AskForm.LONGEST_WORDS)
                .value(form.words())
                .errors(errors(ui))
                .optional());
        return fields;
    }
}
