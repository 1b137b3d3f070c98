package fr.agissons.sharing.handover;

import fr.agissons.sharing.photo.ProofView;
import fr.agissons.sharing.photo.Way;
import java.util.List;

/**
 * What lies on the counter beside a loan.
 *
 * @param questions what to look at together
 * @param documents what was signed so far
 * @param photos every picture taken of the thing
 */
public record CounterSheet(List<String> questions, List<DocumentView> documents, List<ProofView> photos) {
    /** What both found when the thing left. */
    public List<CheckAnswer> before() {
        return documents.stream()
                .filter(document -> document.way() == Way.OUT)
                .findFirst()
                .map(DocumentView::answers)
                .orElse(List.of());
    }

    /** The pictures of one way. */
    public List<ProofView> photos(Way way) {
        return photos.stream().filter(photo -> photo.way() == way).toList();
    }

    /** Whether the borrower has signed every document there is. */
    public boolean isSigned() {
        return documents.stream().allMatch(DocumentView::isSigned);
    }
}
