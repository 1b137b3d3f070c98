package fr.agissons.core.people.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about an organisation, unchecked; blank where they typed nothing.
 *
 * @param name its name
 * @param kind what it is; none when the form came without
 * @param rna its number in the national register of associations
 * @param tribunal its entry in a court's register of Alsace or Moselle, "Strasbourg, volume 12, folio 345"
 * @param siret its SIRET number
 * @param description who it is, plain text
 * @param website its site's address
 * @param contactEmail the address the public may write to
 * @param communeCode INSEE code of its commune
 */
public record OrganisationDraft(
        String name,
        @Nullable OrganisationKind kind,
        String rna,
        String tribunal,
        String siret,
        String description,
        String website,
        String contactEmail,
        String communeCode) {
    /** The longest name taken. */
    public static final int LONGEST_NAME = 120;

    /** The longest description taken. */
    public static final int LONGEST_DESCRIPTION = 4000;

    private static final Pattern COMMUNE = Pattern.compile("[0-9][0-9AB][0-9]{3}");

    /** What is wrong with it, field by field in the form's order; nothing when it can be kept. */
    public List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        String trimmed = name.strip();
        if (trimmed.length() < 2
                || trimmed.length() > LONGEST_NAME
                || trimmed.chars().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError("name", "core.organisation.error.name"));
        }
        if (kind == null) {
            errors.add(new FieldError("kind", "core.organisation.error.kind"));
        }
        number(errors, "rna", rna, Rna::parse);
        number(errors, "tribunal", tribunal, TribunalEntry::parse);
        number(errors, "siret", siret, Siret::parse);
        if (description.length() > LONGEST_DESCRIPTION) {
            errors.add(new FieldError("description", "core.organisation.error.description"));
        }
        text(errors, "website", website, Typed::website);
        text(errors, "contactEmail", contactEmail, Typed::email);
        text(errors, "communeCode", communeCode, OrganisationDraft::commune);
        return List.copyOf(errors);
    }

    static Optional<String> commune(String code) {
        return COMMUNE.matcher(code.strip()).matches() ? Optional.of(code.strip()) : Optional.empty();
    }

    private static void number(List<FieldError> errors, String field, String typed, Consumer<String> parse) {
        if (typed.isBlank()) {
            return;
        }
        try {
            parse.accept(typed);
        } catch (MalformedNumber malformed) {
            errors.add(new FieldError(field, malformed.messageKey()));
        }
    }

    private static void text(
            List<FieldError> errors, String field, String typed, Function<String, Optional<String>> parse) {
        if (!typed.isBlank() && parse.apply(typed).isEmpty()) {
            errors.add(new FieldError(field, "core.organisation.error." + field));
        }
    }
}
