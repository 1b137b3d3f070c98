package fr.agissons.participatorybudget.idea.post;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.component.FieldErrors;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's own ideas; somebody else's do not exist here. */
@Component
class ReadMine {
    private final Reads reads;
    private final SimilarIdeas similar;

    ReadMine(Reads reads, SimilarIdeas similar) {
        this.reads = reads;
        this.similar = similar;
    }

    MyIdeasPage all(Me me, @Nullable String said) {
        Map<String, UUID> who = Map.of("person", me.person());
        Trip trip = reads.trip();
        Answer<MyIdea> rows = trip.ask(MyIdea.class, MyIdea.ALL, who);
        Answer<MyIdea.Asked> asked = trip.ask(MyIdea.Asked.class, MyIdea.Asked.ALL, who);
        trip.go();
        return new MyIdeasPage(rows.rows(), asked.rows(), said);
    }

    MyIdea one(Me me, UUID id) {
        return reads.first(MyIdea.class, MyIdea.ONE, Map.of("person", me.person(), "id", id))
                .orElseThrow(Refusals.NotFound::new);
    }

    MyIdeaPage page(Me me, UUID id, String typed, FieldErrors errors, @Nullable String said, @Nullable String refused) {
        Map<String, UUID> values = Map.of("person", me.person(), "id", id);
        Trip trip = reads.trip();
        Answer<MyIdea> idea = trip.ask(MyIdea.class, MyIdea.ONE, values);
        Answer<MyIdea.Signer> signers = trip.ask(MyIdea.Signer.class, MyIdea.Signer.OF, values);
        Answer<MyIdea.Picture> pictures = trip.ask(MyIdea.Picture.class, MyIdea.Picture.OF, values);
        trip.go();
        MyIdea own = idea.rows().stream().findFirst().orElseThrow(Refusals.NotFound::new);
        return new MyIdeaPage(own, signers.rows(), pictures.rows(), typed, errors, said, refused);
    }

    CheckPage check(Me me, UUID id, @Nullable String refused) {
        MyIdea idea = one(me, id);
        return new CheckPage(idea, similar.find(idea.edition(), id, idea.title(), idea.text()), refused);
    }
}
