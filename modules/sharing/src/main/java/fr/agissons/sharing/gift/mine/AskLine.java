package fr.agissons.sharing.gift.mine;

import fr.agissons.sharing.gift.ask.AskState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's answer, as whoever wrote the give-away reads it.
 *
 * @param name how they are called
 * @param email where to write to them, shown once something is promised
 */
public record AskLine(
        UUID id,
        @Nullable String name,
        @Nullable String email,
        int quantity,
        int granted,
        String words,
        String reason,
        AskState state) {
    /** Those of {@code :id}, the ones that wait first. */
    static final String OF_GIFT = """
            select a.id, p.display_name, p.email, a.quantity, a.granted, a.words, a.reason, a.state
            from sharing_gift_ask a
            left join membership p on p.tenant_id = :tenant and p.person_id = a.person_id
            where a.tenant_id = :tenant and a.gift_id = :id
            order by a.state = 'ASKED' desc, a.state = 'PROMISED' desc, a.id limit 200
            """;

    public boolean waits() {
        return state == AskState.ASKED;
    }

    public boolean isPromised() {
        return state == AskState.PROMISED;
    }

    /** The address of this act on it. */
    public String path(String verb) {
        return "/pret/mes-dons/demandes/" + id + "/" + verb;
    }
}
