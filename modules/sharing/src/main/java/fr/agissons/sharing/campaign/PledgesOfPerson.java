package fr.agissons.sharing.campaign;

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

/** What a person pledged and brought: what came in stays counted, without whoever brought it. */
@Component
class PledgesOfPerson implements PersonalDataSource {
    private static final String PLEDGES = "sharing.personal.pledges";
    private static final String MINE = """
            select c.title, n.thing, p.quantity, p.received, p.bring_on, p.state, p.receipt_asked, p.pledged_at
            from sharing_pledge p
            join sharing_need n on n.tenant_id = :tenant and n.id = p.need_id
            join sharing_campaign c on c.tenant_id = :tenant and c.id = p.campaign_id
            where p.tenant_id = :tenant and p.person_id = :person order by p.id
            """;

    private static final String OUTSTANDING = """
            select p.id from sharing_pledge p where p.tenant_id = :tenant and p.person_id = :person
            and p.state = 'PLEDGED' order by p.need_id, p.id
            """;

    private final Reads reads;
    private final PledgeThings pledges;

    PledgesOfPerson(Reads reads, PledgeThings pledges) {
        this.reads = reads;
        this.pledges = pledges;
    }

    private record Held(
            String campaign,
            String thing,
            int quantity,
            int received,
            @Nullable LocalDate day,
            String state,
            boolean receipt,
            Instant pledged) {}

    private record Outstanding(UUID id) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(PLEDGES, Held.class, reads.list(Held.class, MINE, Map.of("person", person)))
                .saying("state", Pledge.KIND + ".state"));
    }

    @Override
    public void end(UUID person) {
        reads.list(Outstanding.class, OUTSTANDING, Map.of("person", person))
                .forEach(pledge -> pledges.withdraw(person, pledge.id()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of(
                PersonalColumn.pseudonym("sharing_pledge", "person_id", PLEDGES).with("giver", ""));
    }
}
