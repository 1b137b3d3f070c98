package fr.agissons.core.moderation;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every sort of content that can be reported, of the modules the town has. */
@Component
class Targets {
    private final Map<String, ModerationTarget> byKind;

    Targets(ObjectProvider<ModerationTarget> targets) {
        this.byKind =
                targets.stream().collect(Collectors.toUnmodifiableMap(ModerationTarget::kind, Function.identity()));
    }

    /** The one of that kind; a module that is off has none. */
    Optional<ModerationTarget> find(String kind) {
        return Optional.ofNullable(byKind.get(kind))
                .filter(target -> target.module().isEmpty() || Tenancy.current().has(target.module()));
    }

    ModerationTarget of(String kind) {
        return find(kind).orElseThrow(Refusals.NotFound::new);
    }
}
