package fr.agissons.sharing.gift.post;

import fr.agissons.core.access.Me;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.GiftCondition;
import fr.agissons.sharing.gift.Givers;
import fr.agissons.sharing.gift.Way;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is known of a give-away back into its form, for whoever answers for it. */
@Component
class KnownGifts {
    private static final String KNOWN = """
            select g.version, g.way, g.title, g.category, g.condition, g.description, g.quantity, g.collect_by, g.unhurt,
                g.city, g.neighbourhood, coalesce(d.words, ''), g.author_id, g.organisation_id
            from sharing_gift g left join sharing_gift_door d on d.tenant_id = :tenant and d.gift_id = g.id
            where g.tenant_id = :tenant and g.id = :id
            """;

    private final Reads reads;
    private final Givers givers;
    private final GiftPlaces places;

    KnownGifts(Reads reads, Givers givers, GiftPlaces places) {
        this.reads = reads;
        this.givers = givers;
        this.places = places;
    }

    /** What is known of one. */
    private record Known(
            int version,
            Way way,
            String title,
            GiftCategory category,
            @Nullable GiftCondition condition,
            String description,
            int quantity,
            @Nullable LocalDate collectBy,
            boolean unhurt,
            String city,
            @Nullable String neighbourhood,
            String door,
            @Nullable UUID author,
            @Nullable UUID organisation) {}

    /** Its form, filled in. */
    GiftForm form(Me me, UUID id) {
        Known one = find(me, id);
        GiftCondition condition = one.condition;
        LocalDate last = one.collectBy;
        return new GiftForm(
                one.way.slug(),
                one.title,
                one.category.slug(),
                condition == null ? "" : condition.name(),
                one.description,
                Integer.toString(one.quantity),
                last == null ? "" : last.toString(),
                one.unhurt ? "true" : null,
                "",
                one.city,
                part(one.neighbourhood),
                one.door,
                Integer.toString(one.version));
    }

    /** What was typed, with the way it goes as it is known: that does not change. */
    GiftForm sameWay(Me me, UUID id, GiftForm typed) {
        return new GiftForm(
                find(me, id).way.slug(),
                typed.title(),
                typed.category(),
                typed.condition(),
                typed.description(),
                typed.quantity(),
                typed.collectBy(),
                typed.unhurt(),
                "",
                typed.city(),
                typed.neighbourhood(),
                typed.door(),
                typed.version());
    }

    private String part(@Nullable String name) {
        return places.neighbourhoods().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(ReadNeighbourhoods.Line::id)
                .map(UUID::toString)
                .orElse("");
    }

    private Known find(Me me, UUID id) {
        Known one = reads.first(Known.class, KNOWN, Map.of("id", id)).orElseThrow(Refusals.NotFound::new);
        if (!givers.answersFor(me.person(), one.author, one.organisation)) {
            throw new Refusals.NotFound();
        }
        return one;
    }
}
