package fr.agissons.sharing.gift.desk;

import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.GiftState;
import fr.agissons.sharing.gift.Way;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One give-away as the town reads it. */
public record DeskGift(
        UUID id,
        Way way,
        String title,
        String description,
        GiftCategory category,
        int quantity,
        GiftState state,
        Instant createdAt,
        @Nullable String picture,
        @Nullable String author) {
    /** The columns, in this order, of the town's {@code sharing_gift g}. */
    static final String COLUMNS = """
            select g.id, g.way, g.title, g.description, g.category, g.quantity, g.state, g.created_at, g.picture,
                coalesce(o.name, p.display_name)
            from sharing_gift g
            left join organisation o on o.tenant_id = :tenant and o.id = g.organisation_id
            left join membership p on p.tenant_id = :tenant and p.person_id = g.author_id
            where g.tenant_id = :tenant and\s""";

    /** The address of this act on it. */
    public String path(String verb) {
        return DeskGiftsPage.PATH + "/" + id + "/" + verb;
    }

    public boolean canPublish() {
        return state == GiftState.PENDING || state == GiftState.HIDDEN;
    }

    public boolean canHide() {
        return state == GiftState.PENDING || state.isLive();
    }
}
