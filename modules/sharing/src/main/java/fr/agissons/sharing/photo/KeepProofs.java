package fr.agissons.sharing.photo;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.Keepers;
import fr.agissons.theming.picture.NoPicture;
import fr.agissons.theming.picture.Photograph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the pictures taken at the counter, until both have signed what they show. */
@Service
public class KeepProofs {
    /** How many are kept of each way. */
    public static final int MOST = 6;

    private static final String LOAN = """
            select r.library_id, r.person_id,
                case when r.state = 'APPROVED' then 'OUT' when r.state in ('OUT', 'OVERDUE') then 'BACK' end
            from sharing_reservation r where r.tenant_id = :tenant and r.id = :loan\
            """;

    private static final String PROOFS = """
            select p.id, p.way, p.number, p.hash, p.width, p.height from sharing_proof p
            where p.tenant_id = :tenant and p.reservation_id = :loan order by p.way, p.number
            """;

    private final Proofs proofs;
    private final Keepers keepers;
    private final Reads reads;
    private final TownClock clock;
    private final TransactionTemplate transaction;

    KeepProofs(Proofs proofs, Keepers keepers, Reads reads, TownClock clock, PlatformTransactionManager transactions) {
        this.proofs = proofs;
        this.keepers = keepers;
        this.reads = reads;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Loan(
            UUID library, UUID borrower, @Nullable Way open) {}

    /** How keeping one went. */
    public enum Kept {
        DONE,
        /** There are enough of them. */
        FULL
    }

    /** All there are of a loan; the caller knows that the reader may see them. */
    public List<ProofView> of(UUID loan) {
        return reads.list(ProofView.class, PROOFS, Map.of("loan", loan));
    }

    /**
     * Keeps one more of the thing as it is about to change hands; the very same one is kept once.
     *
     * @throws NoPicture when it cannot be read as one
     */
    public Kept add(Me me, UUID loan, @Nullable MultipartFile sent) throws NoPicture {
        loan(me, loan, "");
        // Read before anything is locked: it takes a while.
        Photograph photograph = ReadPhotos.read(sent);
        return Objects.requireNonNull(transaction.execute(status -> keep(me, loan, photograph)));
    }

    private Kept keep(Me me, UUID id, Photograph photograph) {
        Way way = loan(me, id, " for no key update").open();
        if (way == null) {
            throw new Refusals.Conflict("sharing.loan.conflict");
        }
        List<ProofView> there = of(id).stream().filter(one -> one.way() == way).toList();
        int number = 1;
        for (ProofView one : there) {
            number = one.number() == number ? number + 1 : number;
        }
        Proof proof = new Proof(id, way, number, photograph, clock.now());
        if (there.stream().anyMatch(one -> one.hash().equals(proof.hash()))) {
            return Kept.DONE;
        }
        if (there.size() >= MOST) {
            return Kept.FULL;
        }
        proofs.saveAndFlush(proof);
        return Kept.DONE;
    }

    /** Takes one back that nobody has signed yet. */
    @Transactional
    public void remove(Me me, UUID loan, UUID id) {
        loan(me, loan, " for no key update");
        proofs.delete(proofs.findById(id)
                .filter(one -> one.reservationId().equals(loan))
                .orElseThrow(Refusals.NotFound::new));
    }

    /** Forgets those of a loan of which nothing is left to settle. */
    @Transactional
    public void forget(UUID loan) {
        proofs.forget(loan);
    }

    /** One of them, for those who look after the library and for whoever borrowed the thing; nobody else hears of it. */
    @Transactional(readOnly = true)
    public byte[] picture(Me me, UUID id) {
        Proof proof = proofs.findById(id).orElseThrow(Refusals.NotFound::new);
        Loan loan = reads.first(Loan.class, LOAN, Map.of("loan", proof.reservationId()))
                .orElseThrow(Refusals.NotFound::new);
        if (!loan.borrower().equals(me.person()) && !keepers.keeps(me, loan.library())) {
            throw new Refusals.NotFound();
        }
        return proof.picture();
    }

    private Loan loan(Me me, UUID id, String lock) {
        Loan loan = reads.first(Loan.class, LOAN + lock, Map.of("loan", id)).orElseThrow(Refusals.NotFound::new);
        keepers.require(me, loan.library());
        return loan;
    }
}
