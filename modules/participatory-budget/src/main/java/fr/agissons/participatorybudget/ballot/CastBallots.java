package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.core.write.Attempts;
import fr.agissons.participatorybudget.ballot.Voter.Channel;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.FirstBallot;
import fr.agissons.participatorybudget.edition.Polling;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * Takes ballots. Whoever votes holds the box open until their transaction ends, and reads the clock inside it: a ballot is in
 * before the seal, or it is not in.
 */
@Service
public class CastBallots {
    private final BallotStore store;
    private final Attempts attempts;
    private final Rules rules;
    private final BallotNews news;
    private final TownClock clock;

    CastBallots(BallotStore store, Attempts attempts, Rules rules, BallotNews news, TownClock clock) {
        this.store = store;
        this.attempts = attempts;
        this.rules = rules;
        this.news = news;
        this.clock = clock;
    }

    /** What ballots are checked against, and who is reminded of theirs. */
    @Component
    record Rules(EnterRoom room, Papers papers, FirstBallot first, UnfinishedBallots unfinished, AdmitVoters admit) {}

    /** The ballot counts from now on, in place of whatever the voter had in the box before. */
    public Reply confirm(Voter voter, UUID edition, Slip slip, String secret) {
        return vote(voter, edition, read -> {
            Optional<Reply> no = refused(voter, read, slip);
            if (no.isPresent()) {
                return no.get();
            }
            VotingRoom room = read;
            if (!read.edition().isFrozen()) {
                // Whoever was changing the rules has finished after this: they are read anew.
                rules.first().note(edition, clock.now());
                room = new VotingRoom(found(rules.papers().anew(edition)), read.key(), read.now());
                Optional<Reply> changed = refused(voter, room, slip);
                if (changed.isPresent()) {
                    throw new Refusals.Conflict("core.problem.overtaken");
                }
            }
            return cast(voter, room, slip, secret);
        });
    }

    private Reply cast(Voter voter, VotingRoom room, Slip slip, String secret) {
        Paper paper = room.paper();
        String canonical = slip.choices().canonical(paper.rule().mode(), paper.codes());
        Tracking tracking = Tracking.of(room.edition().id(), secret, canonical);
        if (!castFirst(room, voter, slip, tracking)) {
            if (!put(room, voter, slip.choices(), room.district(voter, slip), true)) {
                return new Reply.Voted(known(voter, room).orElse(Channel.PAPER));
            }
            store.give(tenant(), room.edition().id(), room.key().receiptOf(voter), tracking.code());
            UUID member = voter.member();
            if (member != null) {
                rules.unfinished().forget(tenant(), room.edition().id(), member);
            }
        }
        news.confirmed(room.edition(), voter, tracking.code());
        return new Reply.Confirmed(tracking, paper);
    }

    /** Nearly every ballot is its voter's first, and goes into the box in one statement. */
    private boolean castFirst(VotingRoom room, Voter voter, Slip slip, Tracking tracking) {
        BoxKey key = room.key();
        return store.cast(
                        tenant(),
                        room.edition().id(),
                        key.ballotOf(voter),
                        voter.channel().name(),
                        room.district(voter, slip),
                        slip.choices().projects(),
                        slip.choices().weights(),
                        key.receiptOf(voter),
                        tracking.code())
                .isPresent();
    }

    private Optional<Reply> refused(Voter voter, VotingRoom room, Slip slip) {
        Optional<Reply> late = late(voter, room, room.district(voter, slip));
        if (late.isPresent()) {
            return late;
        }
        Optional<String> no = excluded(voter, room.edition(), slip);
        if (no.isPresent()) {
            return no.map(Reply.Excluded::new);
        }
        List<Fault> faults = room.paper().faults(slip.choices(), room.district(voter, slip));
        return faults.isEmpty() ? Optional.empty() : Optional.of(new Reply.Faulty(faults));
    }

    /** Once one district alone votes: whether this is no ballot of it, or its voter has one elsewhere, which stays. */
    private Optional<Reply> late(Voter voter, VotingRoom room, @Nullable String district) {
        Optional<String> only = room.only();
        if (only.isPresent() && !only.get().equals(district)) {
            boolean untold = district == null && voter.boundTo(room.edition().voters()) == null;
            return Optional.of(untold ? new Reply.Excluded("budget.ballot.no.say-district") : room.late());
        }
        return only.filter(one -> store.votedOutside(
                        tenant(), room.edition().id(), room.key().ballotOf(voter), one))
                .map(one -> new Reply.Excluded("budget.ballot.no.voted-outside"));
    }

    /** Keeps a draft, however unfinished; a vote that counts is never turned into one by this. */
    public Reply keep(Voter voter, UUID edition, Slip slip) {
        return vote(voter, edition, room -> {
            Optional<String> no = rules.admit().refusal(voter, room.edition());
            if (no.isPresent()) {
                return new Reply.Excluded(no.get());
            }
            Optional<Reply> late = late(voter, room, room.district(voter, slip));
            if (late.isPresent()) {
                return late.get();
            }
            List<Pick> known = slip.choices().picks().stream()
                    .filter(pick -> room.paper().candidate(pick.project()) != null)
                    .toList();
            Optional<String> before =
                    store.channelOf(tenant(), edition, room.key().ballotOf(voter));
            if (before.isPresent()) {
                return new Reply.Voted(Channel.valueOf(before.get()));
            }
            boolean kept = put(room, voter, new Choices(known), room.district(voter, slip), false);
            UUID member = voter.member();
            if (kept && member != null) {
                rules.unfinished().note(tenant(), edition, member, clock.today());
            }
            return new Reply.Kept();
        });
    }

    /** Makes a draft of a vote: nothing of it counts until it is confirmed again. */
    public Reply takeBack(Voter voter, UUID edition) {
        return vote(voter, edition, room -> {
            if (voter.channel() == Channel.DESK) {
                return new Reply.Voted(known(voter, room).orElse(Channel.DESK));
            }
            Optional<Reply> late = late(voter, room, room.only().orElse(null));
            if (late.isPresent()) {
                return late.get();
            }
            BoxKey key = room.key();
            if (store.reopen(tenant(), edition, key.ballotOf(voter)) == 0) {
                return store.channelOf(tenant(), edition, key.ballotOf(voter))
                        .<Reply>map(channel -> new Reply.Voted(Channel.valueOf(channel)))
                        .orElseGet(Reply.TakenBack::new);
            }
            UUID member = voter.member();
            if (member != null) {
                rules.unfinished().noteTakenBack(tenant(), edition, member, clock.today());
            }
            String code = store.codeOf(tenant(), edition, key.receiptOf(voter)).orElse("");
            store.takeBack(tenant(), edition, key.receiptOf(voter));
            news.takenBack(room.edition(), voter, code);
            return new Reply.TakenBack();
        });
    }

    private Reply vote(Voter voter, UUID edition, Function<VotingRoom, Reply> act) {
        return attempts.call(() -> {
            EnterRoom.Room room = rules.room().enter(voter, edition);
            Instant now = clock.now();
            EditionView view = room.paper().edition();
            Polling polling = view.pollingAt(now);
            if (polling == Polling.OVER) {
                return new Reply.Late(now, Objects.requireNonNull(view.phases().result()));
            }
            if (polling != Polling.OPEN) {
                return new Reply.TooEarly();
            }
            if (!room.standing()) {
                return new Reply.Excluded("budget.ballot.no.gone");
            }
            BoxKey key = room.key().orElseGet(() -> store.box(tenant(), edition).key());
            return act.apply(new VotingRoom(room.paper(), key, now));
        });
    }

    private static Paper found(Optional<Paper> paper) {
        return paper.orElseThrow(Refusals.NotFound::new);
    }

    private Optional<Channel> known(Voter voter, VotingRoom room) {
        return store.channelOf(tenant(), room.edition().id(), room.key().ballotOf(voter))
                .map(Channel::valueOf);
    }

    private boolean put(VotingRoom room, Voter voter, Choices choices, @Nullable String district, boolean counts) {
        UUID edition = room.edition().id();
        Optional<UUID> ballot = store.put(
                tenant(),
                edition,
                room.key().ballotOf(voter),
                voter.channel().name(),
                district,
                counts,
                // An agent cannot undo what somebody voted, whoever stands at the desk.
                voter.channel() != Channel.DESK);
        if (ballot.isEmpty()) {
            return false;
        }
        store.clear(tenant(), ballot.get());
        if (!choices.isEmpty()) {
            store.choose(tenant(), ballot.get(), edition, choices.projects(), choices.weights());
        }
        return true;
    }

    private Optional<String> excluded(Voter voter, EditionView edition, Slip slip) {
        return rules.admit()
                .refusal(voter, edition)
                .or(() -> slip.declared() ? Optional.empty() : Optional.of("budget.ballot.no.declaration"));
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
