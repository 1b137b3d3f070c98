package fr.agissons.sharing.gift.mine;

import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.Way;
import fr.agissons.sharing.gift.ask.AskState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked of somebody else's give-away.
 *
 * @param giver how whoever wrote it is called; told once something is promised
 * @param email where to write to them, likewise
 * @param door where exactly it is fetched, likewise
 */
public record MyAsk(
        UUID id,
        UUID gift,
        Way way,
        String title,
        GiftCategory category,
        String city,
        @Nullable String neighbourhood,
        int quantity,
        int granted,
        String words,
        String reason,
        AskState state,
        @Nullable String giver,
        @Nullable String email,
        @Nullable String door) {
    private static final String COLUMNS = """
            select a.id, g.id, g.way, g.title, g.category, g.city, g.neighbourhood, a.quantity, a.granted, a.words, a.reason,
                a.state, case when a.state in ('PROMISED', 'GIVEN') then coalesce(o.name, p.display_name) end,
                case when a.state = 'PROMISED' then coalesce(o.contact_email, p.email) end,
                case when a.state = 'PROMISED' then d.words end
            from sharing_gift_ask a
            join sharing_gift g on g.tenant_id = :tenant and g.id = a.gift_id
            left join organisation o on o.tenant_id = :tenant and o.id = g.organisation_id
            left join membership p on p.tenant_id = :tenant and p.person_id = g.author_id
            left join sharing_gift_door d on d.tenant_id = :tenant and d.gift_id = g.id
            where a.tenant_id = :tenant and a.person_id = :person\s""";

    /** The one of {@code :id}, when {@code :person} asked it. */
    static final String ONE = COLUMNS + "and a.id = :id";

    /** Those of {@code :person}, the ones that are not over first. */
    static final String OWN = COLUMNS + "order by a.state in ('ASKED', 'PROMISED') desc, a.id desc limit 100";

    public String path() {
        return "/pret/mes-dons/reponses/" + id;
    }
}
