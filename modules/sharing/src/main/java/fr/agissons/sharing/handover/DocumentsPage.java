package fr.agissons.sharing.handover;

import fr.agissons.sharing.photo.ProofView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a loan, as the borrower reads and signs them.
 *
 * @param loan the loan
 * @param item what was borrowed
 * @param documents its documents, in the order of time
 * @param photos the pictures both took
 * @param remark what was typed before signing
 * @param fault what is wrong with it, as a message key
 */
public record DocumentsPage(
        UUID loan,
        String item,
        List<DocumentView> documents,
        List<ProofView> photos,
        String remark,
        @Nullable String fault) {
    static final int LONGEST = 500;

    public Head head(Ui ui) {
        return Head.of(ui.t("sharing.handover.documents"))
                .crumb(ui.t("sharing.menu.loans"), "/pret/mes-emprunts")
                .crumb(item, "/pret/mes-emprunts/" + loan)
                .unlisted()
                .narrow();
    }

    public String path(DocumentView document) {
        return Documents.path(loan) + "/" + document.way().slug();
    }

    public List<ProofView> photos(DocumentView document) {
        return photos.stream().filter(photo -> photo.way() == document.way()).toList();
    }

    public FieldErrors errors(Ui ui) {
        return fault == null ? FieldErrors.none() : FieldErrors.none().and("remark", ui.t(fault, LONGEST));
    }

    public Field field(Ui ui) {
        return Field.area("remark", ui.t("sharing.handover.disagree"))
                .hint(ui.t("sharing.handover.disagree-hint"))
                .rows(2)
                .length(LONGEST)
                .value(remark)
                .errors(errors(ui))
                .optional();
    }
}
