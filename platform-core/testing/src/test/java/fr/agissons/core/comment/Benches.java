package fr.agissons.core.comment;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Open;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.Ui;
import fr.agissons.theming.comment.Discussion;
import fr.agissons.theming.component.Head;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Public benches, each with a builder, that people comment on while they may: a module as small as can be. */
@Component
class Benches implements CommentSubject {
    static final String KIND = "test.bench";
    private final Map<UUID, Bench> benches = new ConcurrentHashMap<>();

    private record Bench(int tenant, UUID builder, boolean closed) {}

    UUID build(Me builder) {
        UUID id = UUID.randomUUID();
        benches.put(id, new Bench(builder.tenant(), builder.person(), false));
        return id;
    }

    void close(UUID id) {
        benches.computeIfPresent(id, (same, bench) -> new Bench(bench.tenant, bench.builder, true));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String module() {
        return "";
    }

    @Override
    public Optional<CommentedThing> shown(UUID id, @Nullable Me reader) {
        int here = Tenancy.current().id().value();
        return Optional.ofNullable(benches.get(id))
                .filter(bench -> bench.tenant == here)
                .map(bench -> new CommentedThing(
                        id,
                        "Le banc public",
                        "/bancs/" + id,
                        List.of(bench.builder),
                        bench.closed ? "core.problem.forbidden" : null));
    }

    /** Its page: the one call that shows what is said. */
    @Controller
    static class Pages {
        private final Discussion discussion;

        Pages(Discussion discussion) {
            this.discussion = discussion;
        }

        @Open
        @GetMapping("/bancs/{bench}")
        JteModel show(Ui ui, @PathVariable UUID bench) {
            var comments = discussion.of(ui, KIND, bench);
            return ui.page(Head.of("Un banc"), comments.show(ui));
        }
    }
}
