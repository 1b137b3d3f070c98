package fr.agissons.sharing.handover;

import fr.agissons.sharing.photo.KeepProofs;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the documents of a loan away, and their pictures, once nothing about it is left to settle. */
@Component
@Transactional
class ForgetDocuments {
    private final Handovers handovers;
    private final KeepProofs proofs;

    ForgetDocuments(Handovers handovers, KeepProofs proofs) {
        this.handovers = handovers;
        this.proofs = proofs;
    }

    void of(UUID loan) {
        proofs.forget(loan);
        handovers.forget(loan);
    }
}
