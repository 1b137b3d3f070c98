package fr.agissons.participatorybudget.edition;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who run the budget do with an edition's envelopes, until the first ballot. */
@Service
@Transactional
public class TendEnvelopes {
    private static final int MOST = 100;

    private final EditionStore editions;
    private final EnvelopeStore envelopes;
    private final EditionNews news;

    TendEnvelopes(EditionStore editions, EnvelopeStore envelopes, EditionNews news) {
        this.editions = editions;
        this.envelopes = envelopes;
        this.news = news;
    }

    /** One more, for a district or for the whole town. */
    public UUID add(UUID id, @Nullable String district, long cents) {
        Edition edition = open(id);
        requireFree(id, district, null);
        if (envelopes.of(id).size() >= MOST) {
            throw new Refusals.Conflict("budget.envelope.too-many");
        }
        Envelope added = envelopes.saveAndFlush(new Envelope(id, district, cents));
        news.written(edition, said(district, cents));
        return added.getId();
    }

    /** Another district, or another amount. */
    public void change(UUID number, int version, @Nullable String district, long cents) {
        Envelope envelope = envelopes.findById(number).orElseThrow(Refusals.NotFound::new);
        Edition edition = open(envelope.editionId());
        if (envelopes.versionOf(number) != version) {
            throw new Refusals.Conflict("budget.edition.stale");
        }
        requireFree(envelope.editionId(), district, number);
        if (!Objects.equals(envelope.district(), district)) {
            requireUnnamed(envelope);
        }
        envelope.change(district, cents);
        envelopes.saveAndFlush(envelope);
        news.written(edition, said(district, cents));
    }

    /** Takes one away that has no projects. */
    public void remove(UUID number) {
        Envelope envelope = envelopes.findById(number).orElseThrow(Refusals.NotFound::new);
        Edition edition = open(envelope.editionId());
        requireUnnamed(envelope);
        try {
            envelopes.delete(envelope);
            envelopes.flush();
        } catch (DataIntegrityViolationException used) {
            throw new Refusals.Conflict("budget.envelope.used");
        }
        news.written(edition, said(envelope.district(), 0));
    }

    private Edition open(UUID id) {
        Edition edition = editions.locked(id);
        edition.requireUnfrozen();
        return edition;
    }

    private void requireFree(UUID edition, @Nullable String district, @Nullable UUID but) {
        boolean taken = envelopes.of(edition).stream()
                .anyMatch(one -> !one.getId().equals(but) && Objects.equals(one.district(), district));
        if (taken) {
            throw new Refusals.Conflict("budget.envelope.twice");
        }
    }

    /** Whoever a roll or a letter ties to a district would lose their say in it without a word. */
    private void requireUnnamed(Envelope envelope) {
        String district = envelope.district();
        int tenant = Tenancy.current().id().value();
        if (district != null && envelopes.isNamed(tenant, envelope.editionId(), district)) {
            throw new Refusals.Conflict("budget.envelope.named");
        }
    }

    private static String said(@Nullable String district, long cents) {
        return (district == null ? "*" : district) + " " + cents;
    }
}
