package fr.agissons.participatorybudget.edition;

import fr.agissons.participatorybudget.edition.VoteMove.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edition as all of the module reads it: immutable, with everything its rules hang on.
 *
 * @param published whether everybody may see it
 * @param voting what a ballot may hold, once that was said
 * @param counting how ballots are counted, once that was said
 * @param electorate who may vote, once that was said
 * @param commitment the SHA-256 of the seed that lots will be drawn from
 * @param firstBallotAt when the first ballot came, which froze all of this
 * @param counted whether its result was published
 * @param taken whether its vote took place elsewhere, and its ballots came in a file
 * @param peopled whether the roll or the codes that it is voted by are there, and what accounts take up lines with
 * @param envelopes the whole town's first, then by district
 * @param moves what became of the vote besides what was announced, in the order it was decided
 */
public record EditionView(
        UUID id,
        int version,
        String slug,
        EditionWords words,
        boolean published,
        Phases phases,
        @Nullable VotingRule voting,
        @Nullable CountingRule counting,
        @Nullable Electorate electorate,
        String commitment,
        @Nullable Instant firstBallotAt,
        boolean counted,
        boolean taken,
        boolean peopled,
        List<EnvelopeView> envelopes,
        List<VoteMove> moves) {
    /** Where all editions are. */
    public static final String PATH = "/budget-participatif";

    /** Where those who run the budget find them. */
    public static final String ADMINISTRATION = PATH + "/administration";

    public EditionView {
        envelopes = List.copyOf(envelopes);
        moves = List.copyOf(moves);
    }

    public String title() {
        return words.title();
    }

    /** Its page. */
    public String path() {
        return path(slug);
    }

    /** The page of the edition of that slug. */
    public static String path(String slug) {
        return PATH + "/editions/" + slug;
    }

    /** Its page for those who run it. */
    public String adminPath() {
        return ADMINISTRATION + "/" + id;
    }

    /** The phase it is at that instant; none before the first. */
    public Optional<Phase> phaseAt(Instant now) {
        return phases.at(now);
    }

    /** Whether it is in that phase, and everybody can see it. */
    public boolean isIn(Phase phase, Instant now) {
        return published && phases.at(now).filter(phase::equals).isPresent();
    }

    /** What a ballot may hold. */
    public VotingRule votes() {
        return said(voting);
    }

    /** How ballots are counted. */
    public CountingRule counts() {
        return said(counting);
    }

    /** Who may vote. */
    public Electorate voters() {
        return said(electorate);
    }

    private <T> T said(@Nullable T rule) {
        if (rule == null) {
            throw new IllegalStateException("Not said yet in edition " + slug);
        }
        return rule;
    }

    /** Whether a ballot was cast: nothing it was cast under changes any more. */
    public boolean isFrozen() {
        return firstBallotAt != null;
    }

    /** How the vote that counts was made longer: one that was annulled before is another. */
    public List<VoteMove> extensions() {
        List<VoteMove> restarts = restarts();
        return moves(Kind.EXTENDED)
                .filter(move -> restarts.isEmpty()
                        || move.decidedAt().isAfter(restarts.getLast().decidedAt()))
                .toList();
    }

    /** The extension for one district alone, from whose beginning on nobody else votes. */
    public Optional<VoteMove> limit() {
        return extensions().stream().filter(move -> move.district() != null).findFirst();
    }

    /** The districts whose vote alone can be made longer: where people vote by where they live, once there are ballots. */
    public List<String> extendable() {
        Optional<String> only = limit().map(VoteMove::district);
        return !isFrozen() || voters().districts() != Districts.OWN
                ? List.of()
                : envelopes.stream()
                        .map(EnvelopeView::district)
                        .filter(Objects::nonNull)
                        .filter(district -> only.isEmpty() || only.get().equals(district))
                        .toList();
    }

    /** The one district that still votes at that instant, once the vote of all others is over. */
    public Optional<String> onlyDistrict(Instant now) {
        return limit().filter(limit -> !now.isBefore(limit.from())).map(VoteMove::district);
    }

    /** When the vote closes for voters of that district, or of none: nothing before that was said. */
    public @Nullable Instant closes(@Nullable String district) {
        return limit().filter(limit -> !Objects.equals(district, limit.district()))
                .map(VoteMove::from)
                .orElse(phases.result());
    }

    /** How often it was annulled under way, and taken again. */
    public List<VoteMove> restarts() {
        return moves(Kind.RESTARTED).toList();
    }

    /** That it was annulled for good, if it was. */
    public Optional<VoteMove> annulled() {
        return moves(Kind.ANNULLED).findFirst();
    }

    private Stream<VoteMove> moves(Kind kind) {
        return moves.stream().filter(move -> move.kind() == kind);
    }

    /** Whether ballots are taken at that instant, be it of one district alone. */
    public Polling pollingAt(Instant now) {
        Instant opens = phases.vote();
        Instant closes = phases.result();
        if (opens == null || now.isBefore(opens)) {
            return Polling.BEFORE;
        }
        if (closes != null && !now.isBefore(closes)) {
            return Polling.OVER;
        }
        return isFrozen() || isReady() ? Polling.OPEN : Polling.BLOCKED;
    }

    /** Whether ballots of voters of that district, or of none, are taken at that instant. */
    public Polling pollingAt(Instant now, @Nullable String district) {
        Polling polling = pollingAt(now);
        Optional<String> only = onlyDistrict(now);
        return polling == Polling.OPEN && only.isPresent() && !only.get().equals(district) ? Polling.OVER : polling;
    }

    /** What must be right before the vote opens, and whether it is. */
    public Map<Check, Boolean> checklist() {
        Map<Check, Boolean> checks = new LinkedHashMap<>();
        Arrays.stream(Check.values()).forEach(check -> checks.put(check, check.passes(this)));
        return checks;
    }

    /** Whether all of it is right. */
    public boolean isReady() {
        return Arrays.stream(Check.values()).allMatch(check -> check.passes(this));
    }

    /** The envelope of that number, if it is one of this edition. */
    public Optional<EnvelopeView> envelope(UUID number) {
        return envelopes.stream()
                .filter(envelope -> envelope.id().equals(number))
                .findFirst();
    }

    /** All the money there is. */
    public long cents() {
        return envelopes.stream().mapToLong(EnvelopeView::cents).sum();
    }
}
