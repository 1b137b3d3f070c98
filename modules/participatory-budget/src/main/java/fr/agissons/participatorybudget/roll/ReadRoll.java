package fr.agissons.participatorybudget.roll;

import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks people up on the roll. */
@Component
class ReadRoll {
    private static final String COUNT = """
            select count(*) from budget_roll_entry r where r.tenant_id = :tenant and r.edition_id = :edition
            """;

    private final Reads reads;

    ReadRoll(Reads reads) {
        this.reads = reads;
    }

    private record Count(long lines) {}

    List<RollRow> find(UUID edition, String typed) {
        return typed.length() < 2
                ? List.of()
                : reads.list(
                        RollRow.class,
                        RollRow.FOUND,
                        Map.of("edition", edition, "typed", typed, "folded", RollEntry.folded(typed)));
    }

    RollRow one(UUID edition, UUID id) {
        return reads.first(RollRow.class, RollRow.ONE, Map.of("edition", edition, "id", id))
                .orElseThrow(Refusals.NotFound::new);
    }

    List<RollRow> all(UUID edition) {
        return reads.list(RollRow.class, RollRow.ALL, Map.of("edition", edition));
    }

    Optional<RollRow> numbered(UUID edition, String number) {
        return reads.first(RollRow.class, RollRow.NUMBERED, Map.of("edition", edition, "number", number));
    }

    List<RollRow> withoutCode(UUID edition, LocalDate latestBirth) {
        return reads.list(RollRow.class, RollRow.WITHOUT_CODE, Map.of("edition", edition, "born", latestBirth));
    }

    RollRow.Keys keys(UUID edition, UUID line) {
        return reads.first(RollRow.Keys.class, RollRow.KEYS, Map.of("edition", edition, "line", line))
                .orElseThrow();
    }

    Optional<CodeRow> holder(UUID edition, String hash) {
        return reads.first(CodeRow.class, CodeRow.ONE, Map.of("edition", edition, "hash", hash));
    }

    long count(UUID edition) {
        return reads.list(Count.class, COUNT, Map.of("edition", edition))
                .getFirst()
                .lines();
    }
}
