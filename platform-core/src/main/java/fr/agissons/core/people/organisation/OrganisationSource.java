package fr.agissons.core.people.organisation;

import fr.agissons.core.search.SearchDocument;
import fr.agissons.core.search.SearchSource;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public organisations in the town's search. */
@Component
class OrganisationSource implements SearchSource {
    static final String KIND = "core.organisation";

    private final OrganisationRepository organisations;

    OrganisationSource(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return organisations.findById(id).filter(one -> one.card().validated()).map(OrganisationSource::document);
    }

    @Override
    public Stream<SearchDocument> all() {
        return organisations.streamPublic().map(OrganisationSource::document);
    }

    private static SearchDocument document(Organisation organisation) {
        var view = organisation.view();
        return new SearchDocument(view.id(), KIND, view.name(), view.description(), view.path(), null, null, null);
    }
}
