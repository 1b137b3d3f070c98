package fr.agissons.core.people.organisation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who an organisation officially is: what a moderator checks, and what no longer changes once one did.
 *
 * @param rna its number in the national register of associations
 * @param tribunal its entry in a court's register of Alsace or Moselle
 * @param siret the number of its establishment
 */
record OrganisationIdentity(
        String name,
        OrganisationKind kind,
        @Nullable Rna rna,
        @Nullable TribunalEntry tribunal,
        @Nullable Siret siret) {
    /** The identity in a draft without errors. */
    static OrganisationIdentity of(OrganisationDraft draft) {
        return new OrganisationIdentity(
                draft.name().strip(),
                Objects.requireNonNull(draft.kind()),
                draft.rna().isBlank() ? null : Rna.parse(draft.rna()),
                draft.tribunal().isBlank() ? null : TribunalEntry.parse(draft.tribunal()),
                draft.siret().isBlank() ? null : Siret.parse(draft.siret()));
    }

    /** What its kind still needs before a moderator can check it. */
    List<FieldError> missing() {
        if (kind == OrganisationKind.INFORMAL_GROUP || siret != null) {
            return List.of();
        }
        if (kind == OrganisationKind.ASSOCIATION) {
            return rna != null || tribunal != null
                    ? List.of()
                    : List.of(new FieldError("rna", "core.organisation.error.association-number"));
        }
        return List.of(new FieldError("siret", "core.organisation.error.siret-missing"));
    }

    /** Its numbers as they are typed; blank where it has none. */
    OrganisationView.Numbers numbers() {
        return new OrganisationView.Numbers(
                rna == null ? "" : rna.value(),
                tribunal == null ? "" : tribunal.written(),
                siret == null ? "" : siret.value());
    }
}
