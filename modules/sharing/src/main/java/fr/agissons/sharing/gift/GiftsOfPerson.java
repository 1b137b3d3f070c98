package fr.agissons.sharing.gift;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person gave away and looked for: that something was given stays counted, what it was and where does not. */
@Component
class GiftsOfPerson implements PersonalDataSource {
    private static final String GIFTS = "sharing.personal.gifts";
    private static final String MINE = """
            select g.title, g.description, g.way, g.quantity, g.given, g.collect_by, g.city, g.neighbourhood, g.state,
                g.created_at, coalesce(d.words, '')
            from sharing_gift g left join sharing_gift_door d on d.tenant_id = :tenant and d.gift_id = g.id
            where g.tenant_id = :tenant and g.author_id = :person order by g.id
            """;

    private final Reads reads;
    private final LookAfterGifts gifts;

    GiftsOfPerson(Reads reads, LookAfterGifts gifts) {
        this.reads = reads;
        this.gifts = gifts;
    }

    private record Held(
            String title,
            String description,
            String way,
            int quantity,
            int given,
            @Nullable LocalDate collectBy,
            String city,
            @Nullable String neighbourhood,
            String state,
            Instant written,
            String door) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(GIFTS, Held.class, reads.list(Held.class, MINE, Map.of("person", person)))
                .saying("state", GiveAway.KIND + ".state"));
    }

    @Override
    public void end(UUID person) {
        gifts.endAllOf(person);
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(PersonalColumn.pseudonym("sharing_gift", "author_id", GIFTS)
                .with("title", "[…]")
                .with("description", "")
                .without("neighbourhood")
                .without("picture"));
    }
}
