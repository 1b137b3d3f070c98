package fr.agissons.sharing.handover;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.loan.OneWish;
import fr.agissons.sharing.photo.Way;
import fr.agissons.sharing.stock.Keepers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Finds the documents of a loan, for the two who have signed them or will. */
@Service
class Documents {
    private static final String OF_LOAN = """
            select h.reservation_id, h.way, h.content, h.hash, h.keeper_name, h.keeper_at, h.borrower_name,
                h.borrower_means, h.borrower_remark, h.borrower_at
            from sharing_handover h where h.tenant_id = :tenant and h.reservation_id = :loan
            order by h.keeper_at, h.id
            """;

    private static final String PARTIES = """
            select r.person_id, r.library_id, \
            """ + OneWish.NAME + " from sharing_reservation r " + OneWish.WANTED + """
            where r.tenant_id = :tenant and r.id = :loan
            """;

    private final Reads reads;
    private final Keepers keepers;

    Documents(Reads reads, Keepers keepers) {
        this.reads = reads;
        this.keepers = keepers;
    }

    /** The page of a loan's documents, as the borrower opens it. */
    static String path(UUID loan) {
        return "/pret/mes-emprunts/" + loan + "/documents";
    }

    private record Parties(UUID borrower, UUID library, String item) {}

    /** All of a loan; the caller knows that the reader may see them. */
    List<DocumentView> of(UUID loan) {
        return reads.list(DocumentView.class, OF_LOAN, Map.of("loan", loan));
    }

    /** What was borrowed, said to the borrower alone. */
    String itemOf(Me me, UUID loan) {
        return reads.first(Parties.class, PARTIES, Map.of("loan", loan))
                .filter(parties -> parties.borrower().equals(me.person()))
                .orElseThrow(Refusals.NotFound::new)
                .item();
    }

    /** One of them, for either side; nobody else hears of it. */
    DocumentView one(Me me, UUID loan, Way way) {
        Parties parties =
                reads.first(Parties.class, PARTIES, Map.of("loan", loan)).orElseThrow(Refusals.NotFound::new);
        if (!parties.borrower().equals(me.person()) && !keepers.keeps(me, parties.library())) {
            throw new Refusals.NotFound();
        }
        return of(loan).stream()
                .filter(document -> document.way() == way)
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
    }
}
