package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The open box for those who tend the roll or the codes: who has something in it, never what, and nobody's hand in it. */
@Component
public class StillBox {
    private static final int AT_ONCE = 5_000;

    /** A draft too: whoever opens it would see what is chosen on it. */
    private static final String TAKEN = """
            select encode(b.voter_hash, 'hex') from budget_ballot b
            where b.tenant_id = :tenant and b.edition_id = :edition
                and b.voter_hash in (select decode(h, 'hex') from unnest(cast(:voters as text[])) as h)
            """;

    private final BallotStore store;
    private final Reads reads;

    StillBox(BallotStore store, Reads reads) {
        this.store = store;
        this.reads = reads;
    }

    private record Taken(String hash) {}

    /** From now until the transaction ends no ballot comes in; it is held before the edition, as voters hold it. */
    public void hold(UUID edition) {
        store.holdAlone(edition.toString());
    }

    /** Which of these lines of the roll have a ballot, a draft or a paper there. */
    public Set<UUID> taken(List<UUID> lines, UUID edition) {
        return known(lines.stream().map(Voter::onRoll).toList(), edition).stream()
                .map(Voter::identity)
                .collect(Collectors.toSet());
    }

    /** The same of any voters. */
    Set<Voter> known(List<Voter> voters, UUID edition) {
        Optional<BallotBox> box =
                store.standing(Tenancy.current().id().value(), edition).filter(one -> !one.isSealed());
        if (box.isEmpty()) {
            return Set.of();
        }
        BoxKey key = box.get().key();
        Set<Voter> taken = new HashSet<>();
        for (int from = 0; from < voters.size(); from += AT_ONCE) {
            Map<String, Voter> byHash = new HashMap<>();
            voters.subList(from, Math.min(from + AT_ONCE, voters.size()))
                    .forEach(voter -> byHash.put(HexFormat.of().formatHex(key.ballotOf(voter)), voter));
            String hashes = '{' + String.join(",", byHash.keySet()) + '}';
            reads.list(Taken.class, TAKEN, Map.of("edition", edition, "voters", hashes))
                    .forEach(one -> taken.add(Objects.requireNonNull(byHash.get(one.hash()))));
        }
        return taken;
    }
}
