package fr.agissons.participatorybudget.edition;

import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws away a draft that nobody else ever saw, with all that was prepared for it. */
@Service
@Transactional
public class DropEdition {
    private final EditionStore editions;
    private final EnvelopeStore envelopes;
    private final List<EditionPart> parts;
    private final EditionNews news;

    DropEdition(EditionStore editions, EnvelopeStore envelopes, List<EditionPart> parts, EditionNews news) {
        this.editions = editions;
        this.envelopes = envelopes;
        this.parts = List.copyOf(parts);
        this.news = news;
    }

    /** @throws Refusals.Conflict when it was published, or something hangs on it that is never deleted, such as ballots */
    public void drop(UUID id) {
        Edition edition = editions.locked(id);
        edition.requireDraft();
        parts.forEach(part -> part.drop(id));
        try {
            envelopes.of(id).forEach(envelopes::delete);
            envelopes.flush();
            editions.delete(edition);
            editions.flush();
        } catch (DataIntegrityViolationException held) {
            throw new Refusals.Conflict("budget.edition.held");
        }
        news.moved(edition, "DRAFT", "DROPPED", edition.words().title());
    }
}
