package fr.agissons.participatorybudget.recount;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.participatorybudget.pabulib.PabulibReader;
import fr.agissons.participatorybudget.tally.Completion;
import fr.agissons.participatorybudget.tally.CountingRule;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.ElectionBuilder;
import fr.agissons.participatorybudget.tally.Explanation;
import fr.agissons.participatorybudget.tally.Lost;
import fr.agissons.participatorybudget.tally.Method;
import fr.agissons.participatorybudget.tally.Outcome;
import fr.agissons.participatorybudget.tally.Raise;
import fr.agissons.participatorybudget.tally.Tally;
import fr.agissons.participatorybudget.tally.TieRule;
import fr.agissons.participatorybudget.tally.VotesMissing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every published vote, by every rule, beside what others' programs and the towns themselves found. */
class PublishedVotesTests {
    private final List<String> wrong = new ArrayList<>();
    private int compared;

    @Test
    void findsTheWinnersOfEveryPublishedVoteByEveryRule() throws IOException {
        for (JsonNode file : SharedVotes.expected()) {
            String name = file.get("file").asString();
            Election election = PabulibReader.read(SharedVotes.vote(name)).election();
            for (Map.Entry<String, JsonNode> result : file.get("results").properties()) {
                compare(name, election, result.getKey(), result.getValue());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(5_900);
    }

    private void compare(String file, Election election, String key, JsonNode result) {
        CountingRule rule = rule(key).with(new Raise(election.scale(), true));
        Outcome outcome = Tally.count(election, rule);
        List<String> winners = names(election, outcome.winners());
        List<String> expected = SharedVotes.texts(result.get("winners"));
        boolean ordered = rule.method() != Method.PHRAGMEN;
        if (ordered ? !winners.equals(expected) : !new HashSet<>(winners).equals(new HashSet<>(expected))) {
            wrong.add(file + " " + key + " " + winners + " instead of " + expected);
        }
        if (result.has("increments") && result.get("increments").asLong() != outcome.increments()) {
            wrong.add(file + " " + key + " after " + outcome.increments() + " steps");
        }
        compared++;
    }

    /** "mes_cost+add1+u_votes@rec" and the like. */
    private static CountingRule rule(String key) {
        String[] parts = key.split("@", 2);
        String[] names = parts[0].split("\\+", 2);
        Method method = Method.valueOf(names[0].toUpperCase(Locale.ROOT));
        Completion completion = names.length == 1
                ? Completion.NONE
                : Completion.valueOf(names[1].replace('+', '_').toUpperCase(Locale.ROOT));
        return CountingRule.of(method, completion).with(parts.length == 1 ? TieRule.LEX : TieRule.RECOMMENDED);
    }

    @Test
    void countsWhatDoublesMiscount() throws IOException {
        for (JsonNode trap : SharedVotes.json("float_traps.json").get("instances")) {
            Election election = trap(trap);
            for (Map.Entry<String, JsonNode> result : trap.get("expected").properties()) {
                Outcome outcome = Tally.count(election, rule(result.getKey()));
                assertThat(names(election, outcome.winners()))
                        .as(trap.get("name").asString() + " " + result.getKey())
                        .containsExactlyInAnyOrderElementsOf(SharedVotes.texts(result.getValue()));
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    private static Election trap(JsonNode trap) {
        boolean points = trap.get("kind").asString().equals("points");
        ElectionBuilder election = points ? ElectionBuilder.ofPoints() : ElectionBuilder.ofApprovals();
        election.budget(trap.get("budget").asLong());
        Map<String, Integer> projects = new HashMap<>();
        trap.get("costs").forEachEntry((id, cost) -> projects.put(id, election.project(id, cost.asLong())));
        for (JsonNode ballot : trap.get("ballots")) {
            Collection<String> names = points ? ballot.propertyNames() : SharedVotes.texts(ballot);
            int[] given = points
                    ? names.stream().mapToInt(id -> ballot.get(id).asInt()).toArray()
                    : new int[0];
            election.ballot(names.stream().mapToInt(projects::get).toArray(), given);
        }
        return election.build();
    }

    @Test
    void findsTheWinnersThatTownsProclaimed() throws IOException {
        for (JsonNode town : SharedVotes.json("golden_official.json")) {
            Election election = PabulibReader.read(
                            SharedVotes.vote(town.get("file").asString()))
                    .election();
            CountingRule rule = CountingRule.of(Method.MES_COST, Completion.ADD1)
                    .with(new Raise(election.scale(), false))
                    .withComparison();
            Outcome outcome = Tally.count(election, rule);
            assertThat(names(election, outcome.winners()))
                    .as(town.get("city").asString())
                    .containsExactlyInAnyOrderElementsOf(SharedVotes.texts(town.get("official_winners")));
            assertThat(outcome.cost()).isEqualTo(town.get("total_cost").asLong() * election.scale());
            assertThat(outcome.preferred()).isFalse();
        }
    }

    /** Raising shares is not a ladder: more money for everybody can cost an earlier winner its place. */
    @Test
    void losesEarlierWinnersWhenSharesRiseInWieliczka() throws IOException {
        Election election = PabulibReader.read(SharedVotes.vote("Poland_Wieliczka_2023_Green_Budget.pb"))
                .election();
        Outcome until = Tally.count(election, CountingRule.of(Method.MES_COST, Completion.ADD1));
        Outcome onward = Tally.count(
                election, CountingRule.of(Method.MES_COST, Completion.ADD1).with(new Raise(1, false)));
        assertThat(names(election, until.winners()))
                .hasSize(31)
                .contains("66", "67")
                .doesNotContain("46");
        assertThat(names(election, onward.winners()))
                .hasSize(30)
                .doesNotContain("66", "67")
                .contains("46");
    }

    /** A school's garden: of the 50,000 it cost, its supporters could once have paid all but two. */
    @Test
    void tellsHowLittleWasMissingInWieliczka() throws IOException {
        Election election = PabulibReader.read(SharedVotes.vote("Poland_Wieliczka_2023_Green_Budget.pb"))
                .election();
        CountingRule plain = CountingRule.of(Method.MES_COST, Completion.NONE);
        CountingRule rule = CountingRule.of(Method.MES_COST, Completion.ADD1).with(new Raise(1, false));

        Lost garden = lost("16", election, rule, Explanation.QUICK / 100);

        assertThat(garden.support().orElseThrow() * 50_000).isBetween(49_998.28, 49_998.29);
        assertThat(garden.money().orElseThrow().toDouble()).isBetween(49_870.07, 49_870.08);
        assertThat(lost("16", election, plain, Explanation.PATIENT).votesMissing())
                .contains(new VotesMissing(VotesMissing.Answer.ENOUGH, 4));
    }

    private static Lost lost(String id, Election election, CountingRule rule, long effort) {
        return Explanation.of(election, rule, Tally.count(election, rule), effort).lost().stream()
                .filter(lost -> election.id(lost.project()).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Election election, List<Integer> projects) {
        return projects.stream().map(election::id).toList();
    }
}
