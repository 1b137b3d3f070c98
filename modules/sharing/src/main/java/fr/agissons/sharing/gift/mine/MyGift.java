package fr.agissons.sharing.gift.mine;

import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.GiftState;
import fr.agissons.sharing.gift.Way;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One give-away as whoever answers for it reads it. */
public record MyGift(
        UUID id,
        Way way,
        String title,
        GiftCategory category,
        int quantity,
        int promised,
        int given,
        GiftState kept,
        Instant expiresAt,
        @Nullable String picture,
        String door,
        @Nullable UUID author,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        long waiting) {
    private static final String COLUMNS = """
            select g.id, g.way, g.title, g.category, g.quantity, g.promised, g.given, g.state, g.expires_at, g.picture,
                coalesce(d.words, ''), g.author_id, g.organisation_id, o.name,
                (select count(*) from sharing_gift_ask a where a.tenant_id = :tenant and a.gift_id = g.id
                    and a.state = 'ASKED')
            from sharing_gift g
            left join organisation o on o.tenant_id = :tenant and o.id = g.organisation_id
            left join sharing_gift_door d on d.tenant_id = :tenant and d.gift_id = g.id
            where g.tenant_id = :tenant and\s""";

    /** The one of {@code :id}. */
    static final String ONE = COLUMNS + "g.id = :id";

    /** Those that {@code :person} answers for, the ones that are not over first. */
    static final String OWN = COLUMNS + """
            (g.organisation_id is null and g.author_id = :person or g.organisation_id in (
                select m.organisation_id from organisation_member m
                where m.tenant_id = :tenant and m.person_id = :person and m.joined_at is not null and m.role <> 'MEMBER'))
            order by g.state in ('PENDING', 'OPEN', 'PROMISED') desc, g.id desc limit 100
            """;

    public String path() {
        return "/pret/mes-dons/" + id;
    }

    /** How far it is now: its time may be over before anybody has written so. */
    public GiftState stateAt(Instant now) {
        return kept.at(now, expiresAt, promised);
    }

    public int free() {
        return quantity - promised - given;
    }

    /** Whether its words can still be changed: nobody counts on them yet. */
    public boolean isEditableAt(Instant now) {
        GiftState state = stateAt(now);
        return (state == GiftState.PENDING || state == GiftState.OPEN) && promised + given == 0;
    }
}
