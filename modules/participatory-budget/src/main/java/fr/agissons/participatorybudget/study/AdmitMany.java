package fr.agissons.participatorybudget.study;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Filters;
import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes projects of many ideas, each on its own: one that somebody else has just admitted does not keep the others back. */
@Component
class AdmitMany {
    /** As many as one looks over at once. */
    private static final int MOST = 100;

    private final Reads reads;
    private final Editions editions;
    private final AdmitIdeas admit;

    AdmitMany(Reads reads, Editions editions, AdmitIdeas admit) {
        this.reads = reads;
        this.editions = editions;
        this.admit = admit;
    }

    /** What would become projects of all that the list shows, and what would not. */
    AdmitManyPage page(Me me, Map<String, String> parameters) {
        Filters filters =
                Filters.of(StudyPath.LIST, ReadStudies.KNOWN, parameters).without(StudyListPage.AFTER);
        EditionView edition = editions.published().stream()
                .filter(one -> one.slug().equals(filters.get(StudyListPage.EDITION)))
                .findFirst()
                .orElseThrow(Refusals.NotFound::new);
        if (edition.isFrozen()) {
            throw new Refusals.Conflict("budget.edition.frozen");
        }
        UUID only =
                edition.envelopes().size() == 1 ? edition.envelopes().getFirst().id() : null;
        Map<String, Object> values = new HashMap<>();
        values.put("edition", edition.id());
        String statement = Candidate.FROM
                + ReadStudies.narrowed(me, filters, values)
                + " order by i.supports desc, i.id desc limit "
                + MOST;
        List<Candidate> all = reads.list(Candidate.class, statement, values).stream()
                .map(one -> one.or(only))
                .toList();
        return new AdmitManyPage(
                filters,
                edition,
                all.stream().filter(one -> one.envelope() != null).toList(),
                all.stream().filter(one -> one.envelope() == null).toList());
    }

    /** Those of them that were looked over; whether all became projects. */
    boolean admit(AdmitManyPage page, Set<UUID> chosen) {
        int done = 0;
        for (Candidate one : page.ready()) {
            UUID envelope = one.envelope();
            if (envelope != null && chosen.contains(one.id())) {
                done += admitted(one.id(), envelope) ? 1 : 0;
            }
        }
        return done == chosen.size();
    }

    private boolean admitted(UUID idea, UUID envelope) {
        try {
            admit.admit(idea, envelope);
            return true;
        } catch (Refusals.Conflict overtaken) {
            return false;
        }
    }
}
