package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.ballot.Voter.Channel;
import fr.agissons.participatorybudget.edition.EditionView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the box knows members of the site: by their account, or, where there is a roll, by the line of it that each takes up
 * once. Two addresses are then one voter at most, the same as at the desk. What says whose line is whose goes when the box is
 * sealed, and stands in no journal: it would tell for ever who is behind an account.
 */
@Component
public class MemberLines {
    private static final String LINES = """
            select t.person_id, r.id, r.district, r.born_on from budget_member_line t
            join budget_roll_entry r on r.tenant_id = :tenant and r.id = t.entry_id
            where t.tenant_id = :tenant and t.edition_id = :edition
                and t.person_id in (select unnest(cast(:people as uuid[])))
            """;

    private final BallotStore boxes;
    private final MemberLineStore store;
    private final Reads reads;

    MemberLines(BallotStore boxes, MemberLineStore store, Reads reads) {
        this.boxes = boxes;
        this.store = store;
        this.reads = reads;
    }

    private record Line(
            UUID person,
            UUID id,
            @Nullable String district,
            @Nullable LocalDate born) {
        Voter voter() {
            return new Voter(Voter.Kind.ROLL, id, district, Channel.WEB, born, person);
        }
    }

    /** This member at the box of that edition; nobody while they have taken up no line of its roll, or no account votes. */
    public Optional<Voter> voter(EditionView edition, UUID person) {
        return voters(edition, List.of(person)).stream().findFirst();
    }

    /** The same of many; whoever may not vote yet is not among them. */
    List<Voter> voters(EditionView edition, Collection<UUID> people) {
        if (edition.electorate() == null || !edition.voters().accounts()) {
            return List.of();
        }
        return edition.voters().takesUpLines()
                ? onRoll(edition.id(), people)
                : people.stream().map(Voter::person).toList();
    }

    /** Those who have taken up a line, whatever the edition says of accounts by now. */
    List<Voter> onRoll(UUID edition, Collection<UUID> people) {
        String numbers = people.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return reads.list(Line.class, LINES, Map.of("edition", edition, "people", numbers)).stream()
                .map(Line::voter)
                .toList();
    }

    /** From now until the transaction ends this person stays a member, and the box is neither sealed nor its roll changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID edition, UUID person) {
        if (boxes.holdOpenFor(tenant(), person, edition.toString()).isEmpty()) {
            throw new Refusals.NotFound();
        }
    }

    /** Makes this line theirs, for whoever holds the box: not if it is somebody's already, or they have another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(UUID edition, UUID person, UUID line) {
        // Without a box nothing would be sealed, and this would stay.
        boxes.box(tenant(), edition);
        return store.take(tenant(), edition, line, person) == 1;
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
