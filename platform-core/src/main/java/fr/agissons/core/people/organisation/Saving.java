package fr.agissons.core.people.organisation;

import java.util.List;
import java.util.UUID;

/** What became of a form about an organisation. */
public sealed interface Saving {
    /** It is kept. */
    record Saved(UUID id, String slug) implements Saving {}

    /** Nothing was kept; each error says what to mend. */
    record Refused(List<FieldError> errors) implements Saving {
        public Refused {
            errors = List.copyOf(errors);
        }

        Refused(String field, String messageKey) {
            this(List.of(new FieldError(field, messageKey)));
        }
    }
}
