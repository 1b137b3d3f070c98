package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.ballot.Voter.Channel;
import fr.agissons.participatorybudget.edition.EditionView;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the empty ballot, what lies in an open box for one voter, and the codes of all of them. */
@Service
@Transactional(readOnly = true)
public class ReadBallots {
    private static final String HELD = """
            select b.channel, b.district, b.confirmed, (select r.code from budget_receipt r where r.tenant_id = :tenant
                and r.edition_id = :edition and r.holder_hash = decode(:holder, 'hex'))
            from budget_ballot b
            where b.tenant_id = :tenant and b.edition_id = :edition and b.voter_hash = decode(:voter, 'hex')
            """;

    private static final String CHOSEN = """
            select c.project_id, c.weight from budget_ballot b
            join budget_ballot_choice c on c.tenant_id = :tenant and c.ballot_id = b.id
            where b.tenant_id = :tenant and b.edition_id = :edition and b.voter_hash = decode(:voter, 'hex')
            order by c.weight, c.project_id
            """;

    private static final String CODES = """
            select r.code from budget_receipt r where r.tenant_id = :tenant and r.edition_id = :edition
            union all
            select s.code from budget_sealed_receipt s where s.tenant_id = :tenant and s.edition_id = :edition
            order by 1
            """;

    private static final String CHANNELS = """
            select encode(b.voter_hash, 'hex'), b.channel, b.district from budget_ballot b
            where b.tenant_id = :tenant and b.edition_id = :edition and (b.confirmed or b.channel = 'PAPER')
                and b.voter_hash in (select decode(h, 'hex') from unnest(cast(:voters as text[])) as h)
            """;

    private final BallotStore store;
    private final Reads reads;
    private final Papers papers;

    ReadBallots(BallotStore store, Reads reads, Papers papers) {
        this.store = store;
        this.reads = reads;
        this.papers = papers;
    }

    private record Line(
            Channel channel,
            @Nullable String district,
            boolean confirmed,
            @Nullable String code) {}

    private record Code(String code) {}

    private record Come(
            String hash, Channel channel, @Nullable String district) {}

    /** The empty ballot of the edition of that slug that everybody may read. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Paper> paper(String slug) {
        return papers.shown(slug);
    }

    /** The same as it was within the last second: for whoever sends one in, which is checked against what it is by then. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Paper> paperLately(String slug) {
        return papers.lately(slug);
    }

    /** The empty ballot. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Paper paper(EditionView edition) {
        return papers.shown(edition.id()).orElseThrow(Refusals.NotFound::new);
    }

    /** What lies in the box for this voter; nothing once the box is sealed, because nobody can tell any more. */
    public Optional<HeldBallot> held(Voter voter, UUID edition) {
        Optional<BallotBox> box =
                store.standing(Tenancy.current().id().value(), edition).filter(one -> !one.isSealed());
        if (box.isEmpty()) {
            return Optional.empty();
        }
        BoxKey key = box.get().key();
        HexFormat hex = HexFormat.of();
        Trip trip = reads.trip();
        Answer<Line> line = trip.ask(
                Line.class,
                HELD,
                Map.of(
                        "edition",
                        edition,
                        "voter",
                        hex.formatHex(key.ballotOf(voter)),
                        "holder",
                        hex.formatHex(key.receiptOf(voter))));
        Answer<Pick> picks =
                trip.ask(Pick.class, CHOSEN, Map.of("edition", edition, "voter", hex.formatHex(key.ballotOf(voter))));
        trip.go();
        return line.rows().stream()
                .findFirst()
                .map(one -> one.channel() == Channel.DESK && voter.channel() != Channel.DESK
                        // Whoever found the letter of somebody who voted at the desk learns nothing of it.
                        ? new HeldBallot(one.channel(), one.district(), one.confirmed(), Choices.NONE, null)
                        : new HeldBallot(
                                one.channel(), one.district(), one.confirmed(), new Choices(picks.rows()), one.code()));
    }

    /** Which of these voters have a vote that counts, or handed in a paper ballot, and how; never what is on it. */
    public Map<Voter, Channel> channels(Collection<Voter> voters, UUID edition) {
        Map<Voter, Channel> channels = new HashMap<>();
        come(voters, edition).forEach((voter, come) -> channels.put(voter, come.channel()));
        return channels;
    }

    /** Which of them have a vote that can still be changed at that instant, and until when. */
    Map<Voter, Instant> changeable(Collection<Voter> voters, EditionView edition, Instant now) {
        Map<Voter, Instant> changeable = new HashMap<>();
        come(voters, edition.id()).forEach((voter, come) -> {
            Instant closes = edition.closes(come.district());
            if (closes != null && now.isBefore(closes)) {
                changeable.put(voter, closes);
            }
        });
        return changeable;
    }

    private Map<Voter, Come> come(Collection<Voter> voters, UUID edition) {
        Optional<BallotBox> box =
                store.standing(Tenancy.current().id().value(), edition).filter(one -> !one.isSealed());
        if (box.isEmpty() || voters.isEmpty()) {
            return Map.of();
        }
        BoxKey key = box.get().key();
        Map<String, Voter> byHash = new HashMap<>();
        voters.forEach(voter -> byHash.put(HexFormat.of().formatHex(key.ballotOf(voter)), voter));
        String hashes = '{' + String.join(",", byHash.keySet()) + '}';
        Map<Voter, Come> come = new HashMap<>();
        reads.list(Come.class, CHANNELS, Map.of("edition", edition, "voters", hashes))
                .forEach(one -> come.put(Objects.requireNonNull(byHash.get(one.hash())), one));
        return come;
    }

    /** How this voter's vote came in, if they have one. */
    public Optional<Channel> channel(Voter voter, UUID edition) {
        return Optional.ofNullable(channels(List.of(voter), edition).get(voter));
    }

    /** The codes of all ballots that count, in the order of the alphabet: it tells nothing of when they came. */
    public List<String> codes(UUID edition) {
        return reads.list(Code.class, CODES, Map.of("edition", edition)).stream()
                .map(Code::code)
                .toList();
    }
}
