package fr.agissons.participatorybudget.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When each phase of an edition begins. A phase lasts until the next one begins, so two of them can neither overlap nor
 * leave a gap; which one it is, is read off the clock and stored nowhere.
 *
 * @param ideas when ideas are first taken
 * @param support when people first support ideas
 * @param study when services first study them
 * @param vote when the vote opens
 * @param result when the vote closes, and its result is due
 * @param followUp when what was chosen is first being built
 */
@Embeddable
public record Phases(
        @Column(name = "ideas_at") @Nullable Instant ideas,
        @Column(name = "support_at") @Nullable Instant support,
        @Column(name = "study_at") @Nullable Instant study,
        @Column(name = "vote_at") @Nullable Instant vote,
        @Column(name = "result_at") @Nullable Instant result,
        @Column(name = "follow_up_at") @Nullable Instant followUp) {
    private static final int WEEKS = 52;

    /** No phase yet. */
    public static final Phases NONE = new Phases(null, null, null, null, null, null);

    /** When that phase begins, if the edition has it. */
    public Optional<Instant> start(Phase phase) {
        return Optional.ofNullable(
                switch (phase) {
                    case IDEAS -> ideas;
                    case SUPPORT -> support;
                    case STUDY -> study;
                    case VOTE -> vote;
                    case RESULT -> result;
                    case FOLLOW_UP -> followUp;
                });
    }

    /** When that phase is over: at this instant, and not after it. The last one has no end. */
    public Optional<Instant> end(Phase phase) {
        return Arrays.stream(Phase.values())
                .filter(later -> later.compareTo(phase) > 0)
                .flatMap(later -> start(later).stream())
                .findFirst();
    }

    /** The phases the edition has, in order. */
    public List<Phase> all() {
        return Arrays.stream(Phase.values())
                .filter(phase -> start(phase).isPresent())
                .toList();
    }

    /** The phase it is at that instant; none before the first. */
    public Optional<Phase> at(Instant now) {
        return all().reversed().stream()
                .filter(phase -> !start(phase).orElseThrow().isAfter(now))
                .findFirst();
    }

    /** The phase that begins next after that instant. */
    public Optional<Phase> next(Instant now) {
        return all().stream()
                .filter(phase -> start(phase).orElseThrow().isAfter(now))
                .findFirst();
    }

    /** The first phase that does not begin after all those before it. */
    public Optional<Phase> outOfOrder() {
        Instant before = Instant.MIN;
        for (Phase phase : all()) {
            Instant start = start(phase).orElseThrow();
            if (!start.isAfter(before)) {
                return Optional.of(phase);
            }
            before = start;
        }
        return Optional.empty();
    }

    /** Whether no phase is missing that every edition needs. */
    public boolean isComplete() {
        return vote != null && result != null;
    }

    /**
     * The same, so many times fifty-two weeks later that none has begun: on the same days of the week, at the same hours of the
     * town's clock.
     */
    Phases again(Instant now, ZoneId zone) {
        Phases next = this;
        while (next.at(now).isPresent() || next.equals(this) && !all().isEmpty()) {
            next = next.later(zone);
        }
        return next.outOfOrder().isPresent() ? NONE : next;
    }

    private Phases later(ZoneId zone) {
        return new Phases(
                later(ideas, zone),
                later(support, zone),
                later(study, zone),
                later(vote, zone),
                later(result, zone),
                later(followUp, zone));
    }

    private static @Nullable Instant later(@Nullable Instant start, ZoneId zone) {
        return start == null ? null : start.atZone(zone).plusWeeks(WEEKS).toInstant();
    }

    /** Those that are over at that instant. */
    Phases behind(Instant now) {
        return new Phases(
                over(Phase.IDEAS, now),
                over(Phase.SUPPORT, now),
                over(Phase.STUDY, now),
                over(Phase.VOTE, now),
                over(Phase.RESULT, now),
                null);
    }

    private @Nullable Instant over(Phase phase, Instant now) {
        boolean behind = end(phase).filter(end -> !end.isAfter(now)).isPresent();
        return behind ? start(phase).orElse(null) : null;
    }

    /** The same with another follow-up. */
    Phases followedUp(@Nullable Instant start) {
        return new Phases(ideas, support, study, vote, result, start);
    }

    /**
     * The same with a vote that is taken again, and all that follows as long after it as before. Until it opens nobody is asked
     * for ideas or support anew: services study, from now on where they never did.
     */
    Phases restarted(Instant opens, Instant closes, Instant now) {
        boolean hadIdeas = ideas != null || support != null;
        return new Phases(
                ideas,
                support,
                study == null && hadIdeas ? now : study,
                opens,
                closes,
                followUp == null || result == null ? followUp : closes.plus(Duration.between(result, followUp)));
    }

    /** The same with a vote that closes later. */
    Phases lasting(Instant until) {
        return new Phases(ideas, support, study, vote, until, followUp);
    }
}
