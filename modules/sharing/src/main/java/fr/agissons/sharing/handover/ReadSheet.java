package fr.agissons.sharing.handover;

import fr.agissons.sharing.photo.KeepProofs;
import fr.agissons.sharing.photo.Way;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Lays out what is needed at the counter; the caller knows that the reader looks after the library. */
@Service
public class ReadSheet {
    private final TendChecklist checklist;
    private final Documents documents;
    private final KeepProofs proofs;

    ReadSheet(TendChecklist checklist, Documents documents, KeepProofs proofs) {
        this.checklist = checklist;
        this.documents = documents;
        this.proofs = proofs;
    }

    /** On the way back the same is looked at as on the way out, whatever is asked of the next borrower. */
    public CounterSheet of(UUID loan, UUID model) {
        List<DocumentView> signed = documents.of(loan);
        List<String> questions = signed.stream()
                .filter(document -> document.way() == Way.OUT)
                .findFirst()
                .map(document ->
                        document.answers().stream().map(CheckAnswer::question).toList())
                .orElseGet(() -> checklist.of(model));
        return new CounterSheet(questions, signed, proofs.of(loan));
    }
}
