package fr.agissons.sharing.handover;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.loan.DepositMeans;
import fr.agissons.sharing.loan.OneWish;
import fr.agissons.sharing.photo.KeepProofs;
import fr.agissons.sharing.photo.ProofView;
import fr.agissons.sharing.photo.Way;
import fr.agissons.sharing.stock.Keepers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words what both are about to sign, as it stands in the database at that very moment. */
@Component
class WriteStatement {
    private static final String FACTS = """
            select r.library_id, r.person_id, l.name, coalesce(o.name, l.name), p.display_name, b.name, \
            """ + OneWish.NAME + """
                , g.codes, r.pickup_at, r.due_at, i.condition, i.complete, i.note, m.deposit_cents * r.quantity, r.deposit_held, r.terms_version,
                l.terms
            from sharing_reservation r
            """ + OneWish.WANTED + """
            join sharing_library l on l.tenant_id = :tenant and l.id = r.library_id
            left join organisation o on o.tenant_id = :tenant and o.id = l.organisation_id
            left join organisation b on b.tenant_id = :tenant and b.id = r.organisation_id
            left join membership p on p.tenant_id = :tenant and p.person_id = r.person_id
            left join sharing_inspection i on i.tenant_id = :tenant and i.reservation_id = r.id and i.direction = :way
            """ + OneWish.PARTS + """
            where r.tenant_id = :tenant and r.id = :loan
            """;

    private final Reads reads;
    private final Keepers keepers;
    private final KeepProofs proofs;

    WriteStatement(Reads reads, Keepers keepers, KeepProofs proofs) {
        this.reads = reads;
        this.keepers = keepers;
        this.proofs = proofs;
    }

    Facts facts(UUID loan, Way way) {
        return reads.first(Facts.class, FACTS, Map.of("loan", loan, "way", way.name()))
                .orElseThrow(Refusals.NotFound::new);
    }

    void requireKeeper(Me me, UUID loan, Way way) {
        keepers.require(me, facts(loan, way).libraryId());
    }

    Statement statement(
            Facts facts, Way way, @Nullable DepositMeans means, List<CheckAnswer> answers, String keeper, UUID loan) {
        Statement.Writer writer = new Statement.Writer()
                .line("way", way)
                .line("library", facts.library())
                .line("lender", facts.lender())
                .line("keeper", keeper)
                .line("borrower", said(facts.borrowerName()))
                .line("organisation", said(facts.organisation()))
                .line("item", facts.item())
                .line("code", said(facts.code()))
                .line("pickup", facts.pickupAt())
                .line("due", facts.dueAt())
                .line("condition", said(facts.condition()))
                .line("complete", said(facts.complete()))
                .line("note", said(facts.note()))
                .line("deposit", facts.depositCents())
                .line("held", facts.depositHeld())
                .line("means", said(means))
                .line("terms-version", said(facts.termsVersion()))
                .line("terms", facts.terms());
        answers.forEach(writer::answer);
        for (ProofView proof : proofs.of(loan)) {
            if (proof.way() == way) {
                writer.line("photo", proof.hash());
            }
        }
        return writer.statement();
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
