package fr.agissons.participatorybudget.ballot;

import fr.agissons.participatorybudget.ballot.Fault.Kind;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.VotingMode;
import fr.agissons.participatorybudget.edition.VotingRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The empty ballot of an edition: what stands on it, and what may be done with it. The rule holds for each envelope by itself;
 * an envelope nothing is chosen in is left to others.
 */
public final class Paper {
    private final EditionView edition;
    private final Map<UUID, Candidate> candidates = new LinkedHashMap<>();

    public Paper(EditionView edition, List<Candidate> all) {
        this.edition = edition;
        all.forEach(one -> candidates.put(one.id(), one));
    }

    public EditionView edition() {
        return edition;
    }

    public VotingRule rule() {
        return edition.votes();
    }

    /** Whether anything on it has a place that a map could show. */
    public boolean hasPlaces() {
        return candidates.values().stream().anyMatch(one -> one.point().isPresent());
    }

    /** All projects, withdrawn ones too. */
    public List<Candidate> candidates() {
        return List.copyOf(candidates.values());
    }

    public @Nullable Candidate candidate(UUID project) {
        return candidates.get(project);
    }

    /** Which code stands for which project. */
    public Map<UUID, String> codes() {
        Map<UUID, String> codes = new HashMap<>();
        candidates.values().forEach(one -> codes.put(one.id(), one.code()));
        return codes;
    }

    /** Those of that envelope among the choices. */
    public List<Pick> in(UUID envelope, Choices choices) {
        return choices.picks().stream()
                .filter(pick -> {
                    Candidate one = candidates.get(pick.project());
                    return one != null && one.envelope().equals(envelope);
                })
                .toList();
    }

    /** What they cost together. */
    public long cents(List<Pick> picks) {
        return picks.stream()
                .map(pick -> candidates.get(pick.project()))
                .mapToLong(one -> one == null ? 0 : one.cents())
                .sum();
    }

    /** All that keeps these choices from being a ballot; nothing when they are one. */
    public List<Fault> faults(Choices choices, @Nullable String district) {
        if (choices.isEmpty()) {
            return List.of(Fault.of(Kind.EMPTY));
        }
        List<Fault> faults = new ArrayList<>();
        for (Pick pick : choices.picks()) {
            Candidate one = candidates.get(pick.project());
            if (one == null || one.withdrawn()) {
                faults.add(Fault.of(Kind.NOT_HERE, pick.project()));
            } else if (!hasSay(one, district)) {
                faults.add(Fault.of(Kind.ELSEWHERE, pick.project()));
            }
        }
        for (EnvelopeView envelope : edition.envelopes()) {
            List<Pick> picks = in(envelope.id(), choices);
            if (!picks.isEmpty()) {
                check(envelope, picks, faults);
            }
        }
        return List.copyOf(faults);
    }

    /** Whether a voter of that district may choose it. */
    public boolean hasSay(Candidate one, @Nullable String district) {
        return switch (edition.voters().districts()) {
            case ALL -> true;
            case OWN, ONE_OF_CHOICE -> one.isFor(district);
        };
    }

    private void check(EnvelopeView envelope, List<Pick> picks, List<Fault> faults) {
        VotingRule rule = rule();
        UUID id = envelope.id();
        if (picks.size() < rule.leastProjects()) {
            faults.add(Fault.in(id, Kind.TOO_FEW, rule.leastProjects(), picks.size()));
        }
        if (rule.most() != null && picks.size() > rule.most()) {
            faults.add(Fault.in(id, Kind.TOO_MANY, rule.most(), picks.size()));
        }
        if (rule.mode() == VotingMode.KNAPSACK) {
            checkMoney(envelope, cents(picks), faults);
        }
        if (rule.mode() == VotingMode.POINTS) {
            checkPoints(id, picks, faults);
        }
        if (rule.mode() == VotingMode.RANKING) {
            checkPlaces(id, picks, faults);
        }
    }

    private void checkMoney(EnvelopeView envelope, long cents, List<Fault> faults) {
        long least = rule().leastCents(envelope.cents());
        if (cents > envelope.cents()) {
            faults.add(Fault.in(envelope.id(), Kind.OVER_ENVELOPE, envelope.cents(), cents - envelope.cents()));
        } else if (cents < least) {
            faults.add(Fault.in(envelope.id(), Kind.UNDER_LEAST, least, least - cents));
        }
    }

    private void checkPoints(UUID envelope, List<Pick> picks, List<Fault> faults) {
        long all = rule().points() == null ? 0 : rule().points();
        long perProject = rule().perProject() == null ? 0 : rule().perProject();
        long given = 0;
        for (Pick pick : picks) {
            long points = weight(pick);
            given += points;
            if (points < 1 || points > perProject) {
                faults.add(new Fault(Kind.TOO_MANY_FOR_ONE, envelope, pick.project(), perProject, points));
            }
        }
        if (given > all) {
            faults.add(Fault.in(envelope, Kind.TOO_MANY_POINTS, all, given));
        }
    }

    private void checkPlaces(UUID envelope, List<Pick> picks, List<Fault> faults) {
        Set<Integer> places = new HashSet<>();
        for (Pick pick : picks) {
            int place = weight(pick);
            if (place < 1 || !places.add(place)) {
                faults.add(new Fault(Kind.SAME_PLACE, envelope, pick.project(), 0, place));
            }
        }
    }

    private static int weight(Pick pick) {
        Integer weight = pick.weight();
        return weight == null ? 0 : weight;
    }
}
