package fr.agissons.participatorybudget.idea.page;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.idea.IdeaRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers one idea's page, for whoever may know of it; to anybody else it does not exist. */
@Component
class ReadIdea {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String INTO = """
            select i.id from budget_idea o join budget_idea i on i.tenant_id = :tenant and i.id = o.merged_into
            join budget_edition e on e.tenant_id = :tenant and e.id = i.edition_id
            where o.tenant_id = :tenant and o.id = :id and""" + IdeaRule.VISIBLE;

    private final Reads reads;
    private final Editions editions;
    private final TownClock clock;

    ReadIdea(Reads reads, Editions editions, TownClock clock) {
        this.reads = reads;
        this.editions = editions;
        this.clock = clock;
    }

    private record Id(UUID id) {}

    /** All of an idea's page but its comments. */
    record Whole(IdeaView idea, EditionView edition, List<IdeaView.Picture> pictures, List<IdeaView.Added> added) {}

    /** The idea, if everybody may read it. */
    Optional<Whole> find(UUID id, @Nullable Me reader) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("reader", reader == null ? NOBODY : reader.person());
        Trip trip = reads.trip();
        Answer<IdeaView> ideas = trip.ask(IdeaView.class, IdeaView.ONE, values);
        Answer<IdeaView.Picture> pictures = trip.ask(IdeaView.Picture.class, IdeaView.Picture.OF, values);
        Answer<IdeaView.Added> added = trip.ask(IdeaView.Added.class, IdeaView.Added.OF, values);
        trip.go();
        return ideas.rows().stream()
                .findFirst()
                .map(idea -> new Whole(
                        idea,
                        editions.shown(idea.edition()).orElseThrow(Refusals.NotFound::new),
                        pictures.rows(),
                        added.rows()));
    }

    /** Where the address of an idea leads that was made one with another. */
    Optional<String> merged(UUID id) {
        return reads.first(Id.class, INTO, Map.of("id", id)).map(into -> IdeaRule.PATH + "/" + into.id());
    }

    TownClock clock() {
        return clock;
    }
}
