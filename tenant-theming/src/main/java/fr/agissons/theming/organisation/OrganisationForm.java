package fr.agissons.theming.organisation;

import fr.agissons.core.people.organisation.OrganisationDraft;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.OrganisationView;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about an organisation, unchecked.
 *
 * @param version the state of the organisation the form was filled from
 */
public record OrganisationForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String rna,
        @Nullable String tribunal,
        @Nullable String siret,
        @Nullable String description,
        @Nullable String website,
        @Nullable String contactEmail,
        @Nullable String commune,
        @Nullable Integer version) {
    static OrganisationForm empty(String commune) {
        return new OrganisationForm("", OrganisationKind.ASSOCIATION.name(), "", "", "", "", "", "", commune, null);
    }

    static OrganisationForm of(OrganisationView view, String commune) {
        return new OrganisationForm(
                view.name(),
                view.kind().name(),
                view.numbers().rna(),
                view.numbers().tribunal(),
                view.numbers().siret(),
                view.description(),
                view.contact().website().orElse(""),
                view.contact().email().orElse(""),
                commune,
                view.version());
    }

    /** The same, filled from the organisation as it stands now. */
    OrganisationForm at(int current) {
        return new OrganisationForm(
                name, kind, rna, tribunal, siret, description, website, contactEmail, commune, current);
    }

    String typedCommune() {
        return typed(commune);
    }

    OrganisationDraft draft(String communeCode) {
        return new OrganisationDraft(
                typed(name),
                Arrays.stream(OrganisationKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                typed(rna),
                typed(tribunal),
                typed(siret),
                typed(description).replace("\r\n", "\n"),
                typed(website),
                typed(contactEmail),
                communeCode);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
