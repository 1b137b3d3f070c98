package fr.agissons.sharing.gift.page;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.GiftCondition;
import fr.agissons.sharing.gift.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One give-away as its page reads it: whose it is is said of associations only.
 *
 * @param author whose it is, to know whether the reader's
 * @param ask the reader's own answer, when they sent one that is not over
 */
public record GiftView(
        UUID id,
        Way way,
        String title,
        String description,
        GiftCategory category,
        @Nullable GiftCondition condition,
        int quantity,
        int free,
        @Nullable LocalDate collectBy,
        boolean unhurt,
        String city,
        @Nullable String neighbourhood,
        double latitude,
        double longitude,
        @Nullable String picture,
        Instant createdAt,
        @Nullable UUID author,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable String organisationSlug,
        @Nullable UUID ask) {
    /** The columns, in this order. */
    static final String COLUMNS = """
            select g.id, g.way, g.title, g.description, g.category, g.condition, g.quantity,
                g.quantity - g.promised - g.given, g.collect_by, g.unhurt, g.city, g.neighbourhood, g.latitude, g.longitude,
                g.picture, g.created_at, g.author_id, g.organisation_id, o.name, o.slug,
                (select a.id from sharing_gift_ask a where a.tenant_id = :tenant and a.gift_id = g.id
                    and a.person_id = :reader and a.state in ('ASKED', 'PROMISED'))
            from\s""";

    /** Its page. */
    public String path() {
        return "/pret/dons/" + id;
    }

    GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }

    /** What is written about it, by paragraphs. */
    public List<String> paragraphs() {
        return description
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
