package fr.agissons.core.comment;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenancy;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every sort of thing that can be commented on, of the modules the town has. */
@Component
class CommentSubjects {
    private final Map<String, CommentSubject> byKind;

    CommentSubjects(ObjectProvider<CommentSubject> subjects) {
        this.byKind =
                subjects.stream().collect(Collectors.toUnmodifiableMap(CommentSubject::kind, Function.identity()));
    }

    /** The thing as this reader may see it; a module that is off has none. */
    Optional<CommentedThing> shown(String kind, UUID id, @Nullable Me reader) {
        return Optional.ofNullable(byKind.get(kind))
                .filter(subject ->
                        subject.module().isEmpty() || Tenancy.current().has(subject.module()))
                .flatMap(subject -> subject.shown(id, reader));
    }
}
