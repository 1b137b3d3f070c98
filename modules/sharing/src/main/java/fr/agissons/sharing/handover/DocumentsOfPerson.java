package fr.agissons.sharing.handover;

import fr.agissons.core.personal.Holding;
import fr.agissons.core.personal.PersonalColumn;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a borrower signed: it goes with them, pictures included, as nobody leaves before their loans are settled. */
@Component
class DocumentsOfPerson implements PersonalDataSource {
    private static final String DOCUMENTS = "sharing.personal.documents";
    private static final String SIGNED = """
            select m.name, h.keeper_at, h.content, coalesce(h.borrower_name, ''), h.borrower_remark, h.borrower_at
            from sharing_handover h
            join sharing_reservation r on r.tenant_id = :tenant and r.id = h.reservation_id
            join sharing_model m on m.tenant_id = :tenant and m.id = r.model_id
            where h.tenant_id = :tenant and r.person_id = :person order by h.keeper_at, h.id
            """;

    private static final String LOANS = """
            select r.id from sharing_reservation r
            where r.tenant_id = :tenant and r.person_id = :person and r.state = 'CLOSED' order by r.id
            """;

    private final Reads reads;
    private final ForgetDocuments forget;

    DocumentsOfPerson(Reads reads, ForgetDocuments forget) {
        this.reads = reads;
        this.forget = forget;
    }

    private record Signed(
            String thing,
            Instant handed,
            String text,
            String name,
            String remark,
            @Nullable Instant signed) {}

    private record Closed(UUID loan) {}

    @Override
    public List<Holding> held(UUID person) {
        return List.of(Holding.of(DOCUMENTS, Signed.class, reads.list(Signed.class, SIGNED, Map.of("person", person))));
    }

    @Override
    public void end(UUID person) {
        reads.list(Closed.class, LOANS, Map.of("person", person)).forEach(one -> forget.of(one.loan()));
    }

    @Override
    public List<PersonalColumn> columns() {
        return List.of();
    }
}
