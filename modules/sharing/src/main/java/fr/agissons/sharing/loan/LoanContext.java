package fr.agissons.sharing.loan;

import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What every act on a loan needs: the journal, the letters, and its library's own rules. */
@Component
class LoanContext {
    private static final String LIBRARY = """
            select l.max_extensions, l.terms_version from sharing_library l
            where l.tenant_id = :tenant and l.id = :library
            """;

    private static final String MODEL =
            "select m.consumable from sharing_model m where m.tenant_id = :tenant and m.id = :model";

    private final Loans loans;
    private final LoanLetters letters;
    private final Reads reads;

    LoanContext(Loans loans, LoanLetters letters, Reads reads) {
        this.loans = loans;
        this.letters = letters;
        this.reads = reads;
    }

    Loans loans() {
        return loans;
    }

    LoanLetters letters() {
        return letters;
    }

    /** How often that library lets a loan be made longer. */
    int mostExtensions(UUID library) {
        return of(library).extensions();
    }

    /** Which version of its terms one accepts there now. */
    int terms(UUID library) {
        return of(library).terms();
    }

    /** Whether that is used up instead of brought back. */
    boolean isUsedUp(UUID model) {
        return reads.first(Nature.class, MODEL, Map.of("model", model))
                .orElseThrow(Refusals.NotFound::new)
                .consumable();
    }

    private Rules of(UUID library) {
        return reads.first(Rules.class, LIBRARY, Map.of("library", library)).orElseThrow(Refusals.NotFound::new);
    }

    /** A library's own rules on loans. */
    record Rules(int extensions, int terms) {}

    /** What becomes of a thing. */
    record Nature(boolean consumable) {}
}
