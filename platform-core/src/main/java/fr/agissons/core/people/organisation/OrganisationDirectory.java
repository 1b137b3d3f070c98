package fr.agissons.core.people.organisation;

import fr.agissons.core.people.PersonCard;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the organisations' pages show, and to whom. */
@Service
@Transactional(readOnly = true)
public class OrganisationDirectory {
    private static final UUID LEAST = new UUID(0, 0);

    private static final String PUBLIC_LINES = """
            select id, slug, name, name_key, kind, description, commune_code from organisation
            where tenant_id = :tenant and state = 'VALIDATED' and (name_key, id) > (:key, :id)
            order by name_key, id limit :limit
            """;

    private final OrganisationRepository organisations;
    private final Reads reads;

    OrganisationDirectory(OrganisationRepository organisations, Reads reads) {
        this.organisations = organisations;
        this.reads = reads;
    }

    /** A place in the directory: right after this organisation. */
    public record Place(String nameKey, UUID id) {}

    /** Public organisations by name, from after that place on, or from the first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<OrganisationLine> page(@Nullable Place after, int limit) {
        Trip trip = reads.trip();
        Answer<OrganisationLine> page = page(trip, after, limit);
        trip.go();
        return page.rows();
    }

    /** The same, asked along with what else a page wants to know. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<OrganisationLine> page(Trip trip, @Nullable Place after, int limit) {
        var from = after == null ? new Place("", LEAST) : after;
        return trip.ask(
                OrganisationLine.class, PUBLIC_LINES, Map.of("key", from.nameKey(), "id", from.id(), "limit", limit));
    }

    /**
     * What somebody is to an organisation.
     *
     * @param joined whether they accepted their invitation
     */
    public record Belonging(MemberRole role, boolean joined) {
        /** Whether they act for it. */
        public boolean manages() {
            return joined && role.manages();
        }

        /** Whether they decide who acts for it. */
        public boolean owns() {
            return joined && role == MemberRole.OWNER;
        }
    }

    /**
     * An organisation as one reader sees it.
     *
     * @param belonging what the reader is to it, if anything
     */
    public record Sight(OrganisationView organisation, Optional<Belonging> belonging) {}

    /**
     * The organisation of that address for this reader: everybody when it is public, its own people and moderators
     * otherwise.
     */
    public Optional<Sight> find(String slug, @Nullable UUID reader, boolean moderator) {
        return organisations
                .findBySlug(slug)
                .map(one -> new Sight(one.view(), belonging(one, reader)))
                .filter(sight -> moderator
                        || sight.organisation().isPublic()
                        || sight.belonging().isPresent());
    }

    private Optional<Belonging> belonging(Organisation organisation, @Nullable UUID reader) {
        return Optional.ofNullable(reader)
                .flatMap(person -> organisations.findMember(organisation.getId(), person))
                .map(member -> new Belonging(member.role(), member.joined()));
    }

    /** One line of the list of members. */
    public record Member(PersonCard person, MemberRole role, boolean joined) {}

    /** Its people, owners first, the invited last; in one statement. */
    public List<Member> members(UUID organisation) {
        return organisations.findMembers(organisation).stream()
                .map(row -> new Member(
                        new PersonCard(row.person(), row.name(), row.email(), row.language()),
                        row.role(),
                        row.joined()))
                .sorted(Comparator.comparing(Member::joined)
                        .thenComparing(Member::role)
                        .reversed())
                .toList();
    }

    /**
     * An organisation's people as one of them sees them.
     *
     * @param reader what the reader is to it
     * @param members all its people
     */
    public record Roster(OrganisationView organisation, Belonging reader, List<Member> members) {}

    /** The people of the organisation of that address, for one of them. */
    public Optional<Roster> roster(String slug, UUID reader) {
        return organisations.findBySlug(slug).flatMap(one -> {
            var members = members(one.getId());
            return members.stream()
                    .filter(member -> member.person().id().equals(reader))
                    .findFirst()
                    .map(me -> new Roster(one.view(), new Belonging(me.role(), me.joined()), members));
        });
    }

    /** What waits for a moderator, the longest first. */
    public List<OrganisationView> pending(int limit) {
        return organisations.findPending(Limit.of(limit)).stream()
                .map(Organisation::view)
                .toList();
    }
}
