package fr.agissons.core.audit;

import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells operators, who act in towns where they are no members, from people who left. The console knows them by number, since
 * it takes in nobody else; a town is told that it was one, and not which.
 */
@Component
class OperatorsAtWork {
    private static final String ALL = "select person_id from membership where tenant_id = :tenant";

    private final TenantDirectory directory;
    private final Reads reads;

    OperatorsAtWork(TenantDirectory directory, Reads reads) {
        this.directory = directory;
        this.reads = reads;
    }

    private record Operator(UUID person) {}

    /** Which of these people are or were operators. */
    Set<UUID> among(Set<UUID> people) {
        Optional<Tenant> console = directory.platform();
        if (people.isEmpty() || console.isEmpty()) {
            return Set.of();
        }
        return Tenancy.call(console.get(), () -> reads.list(Operator.class, ALL, Map.of())).stream()
                .map(Operator::person)
                .filter(people::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
