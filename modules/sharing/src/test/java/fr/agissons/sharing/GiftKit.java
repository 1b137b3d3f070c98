package fr.agissons.sharing;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.settings.SaveSettings;
import fr.agissons.core.settings.Settings;
import fr.agissons.sharing.gift.Announcement;
import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.GiftCondition;
import fr.agissons.sharing.gift.GiftDetails;
import fr.agissons.sharing.gift.LookAfterGifts;
import fr.agissons.sharing.gift.PostGifts;
import fr.agissons.sharing.gift.RoughPlace;
import fr.agissons.sharing.gift.Way;
import fr.agissons.sharing.gift.ask.AnswerAsks;
import fr.agissons.sharing.gift.ask.AskForGift;
import fr.agissons.sharing.setting.SharingSettings;
import fr.agissons.testing.People;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Give-aways of the current town for tests, made through the real use cases. */
@Component
public class GiftKit {
    /** A door that no page of the public may give away. */
    public static final String DOOR = "12 rue du Secret-Bien-Gardé, digicode 4711";

    private final Cases cases;
    private final SharingKit rows;
    private final People people;
    private final Town town;

    GiftKit(Cases cases, SharingKit rows, People people, Town town) {
        this.cases = cases;
        this.rows = rows;
        this.people = people;
        this.town = town;
    }

    /** The use cases. */
    @Component
    public record Cases(PostGifts post, LookAfterGifts look, AskForGift asks, AnswerAsks answers) {}

    /** What its admins set. */
    @Component
    record Town(SharingModule module, Settings settings, SaveSettings save) {}

    public Cases cases() {
        return cases;
    }

    public SharingKit rows() {
        return rows;
    }

    /** Something, in so many pieces, until that day. */
    public static Announcement said(Way way, String title, int quantity, @Nullable LocalDate last) {
        return said(way, null, title, GiftCategory.FURNITURE, quantity, last);
    }

    /** Something in somebody's name. */
    public static Announcement said(
            Way way,
            @Nullable UUID organisation,
            String title,
            GiftCategory category,
            int quantity,
            @Nullable LocalDate last) {
        GiftDetails details = new GiftDetails(
                title,
                "Encore en bon état.",
                category,
                way == Way.OFFER ? GiftCondition.GOOD : null,
                quantity,
                last,
                false);
        RoughPlace place = RoughPlace.of("Colombes", "Petit-Colombes", new GeoPoint(48.9219, 2.2537));
        return new Announcement(way, organisation, details, place, DOOR);
    }

    /** Something that somebody gives. */
    public UUID anOffer(Me giver, String title, int quantity) {
        return cases.post.post(giver, said(Way.OFFER, title, quantity, null)).orElseThrow();
    }

    /** Something that somebody gives, of that sort. */
    public UUID anOffer(Me giver, String title, GiftCategory category) {
        return cases.post
                .post(giver, said(Way.OFFER, null, title, category, 1, null))
                .orElseThrow();
    }

    /** Somebody who asks for so many of it. */
    public UUID anAsk(Me taker, UUID gift, int quantity) {
        return Objects.requireNonNull(cases.asks
                .ask(taker.person(), gift, quantity, "Je peux venir samedi.")
                .ask());
    }

    /** The same by somebody new. */
    public UUID anAsk(UUID gift, int quantity) {
        return anAsk(people.resident("Preneuse"), gift, quantity);
    }

    public String state(UUID gift) {
        return rows.ask(String.class, "select state from sharing_gift where id = ?", gift);
    }

    public String askState(UUID ask) {
        return rows.ask(String.class, "select state from sharing_gift_ask where id = ?", ask);
    }

    /** How many are promised and gone, as the database has it: {@code 2+1}. */
    public String counts(UUID gift) {
        return rows.ask(String.class, "select promised || '+' || given from sharing_gift where id = ?", gift);
    }

    /** How many messages of this type somebody has. */
    public int messages(Me to, String type) {
        return rows.ask(
                Integer.class,
                "select count(*) from notification where recipient = ? and type = ?",
                to.person(),
                "sharing.gift.mail." + type);
    }

    /** Lets so many days pass for a give-away. */
    public void letDaysPass(UUID gift, int days) {
        rows.change(
                "update sharing_gift set expires_at = expires_at - make_interval(days => ?), collect_by = collect_by - ?"
                        + " where id = ?",
                days,
                days,
                gift);
    }

    /** What the admins of the current town set. */
    public void set(SharingSettings next) {
        int version = town.settings.version(town.module).number();
        town.save.save(town.module, next, version, "");
    }
}
