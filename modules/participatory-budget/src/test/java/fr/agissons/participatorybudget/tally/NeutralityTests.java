package fr.agissons.participatorybudget.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must not matter, and what surprisingly does. */
class NeutralityTests {
    private static final int MANY = 2_000;

    @Test
    void doesNotCareWhatNobodyWants() {
        plain().forEach(election -> rules(election)
                .map(rule -> rule.with(Entry.WANTED))
                .forEach(rule -> {
                    List<String> winners = winners(election, rule);
                    for (String id : List.of("0", "b2", "z")) {
                        assertThat(winners(Elections.beside(election, id, election.budget() / 3), rule))
                                .isEqualTo(winners);
                    }
                }));
    }

    /** Names only part equals: other names in the same order leave everything as it was. */
    @Test
    void doesNotCareWhatProjectsAreCalled() {
        plain().forEach(election -> {
            Election renamed = Elections.renamed(election, id -> "Projet n° " + (id.charAt(0) - 'a'));
            rules(election)
                    .flatMap(rule -> Stream.of(rule, rule.with(TieRule.RECOMMENDED)))
                    .forEach(rule -> assertThat(Tally.count(renamed, rule).winners())
                            .isEqualTo(Tally.count(election, rule).winners()));
        });
    }

    /** The same with names in the opposite order: where no two were equal, nothing changes; elsewhere only who goes first. */
    @Test
    void letsNamesDecideNothingButTies() {
        plain().forEach(election -> {
            Election renamed = Elections.renamed(election, id -> Character.toString('z' - (id.charAt(0) - 'a')));
            rules(election)
                    .filter(rule -> rule.completion() == Completion.NONE)
                    .filter(rule -> Tally.count(election, rule).tiedRounds() == 0)
                    .forEach(rule -> assertThat(Tally.count(renamed, rule).rounds())
                            .isEqualTo(Tally.count(election, rule).rounds()));
        });
    }

    /**
     * Raising shares ends before the first step that costs too much, though a later one may be within the budget again
     * and buy more: with higher shares the bench goes before the court, and then the dearer of the two finds no money.
     */
    @Test
    void endsBeforeTheFirstStepThatCostsTooMuch() {
        ElectionBuilder builder = ElectionBuilder.ofApprovals().budget(20);
        int court = builder.project("a", 12);
        int bench = builder.project("b", 8);
        int pond = builder.project("c", 12);
        int path = builder.project("d", 12);
        builder.ballot(court, bench).ballot(pond, bench, path).ballot(pond);
        builder.ballot(bench, pond, court).ballot(pond, path).ballot(court, path);
        CountingRule raised = CountingRule.of(Method.MES_COST, Completion.ADD1);

        Outcome byOne = Tally.count(builder.build(), raised);
        assertThat(byOne.cost()).isEqualTo(12);
        assertThat(byOne.increments()).isEqualTo(1);
        Outcome byThree = Tally.count(builder.build(), raised.with(new Raise(3, true)));
        assertThat(byThree.cost()).as("the third step of one").isEqualTo(20);
        assertThat(byThree.increments()).isEqualTo(1);
    }

    private static List<String> winners(Election election, CountingRule rule) {
        return Elections.names(election, Tally.count(election, rule).winners());
    }

    private static Stream<CountingRule> rules(Election election) {
        return Stream.of(Method.values())
                .filter(method -> method.fits(election))
                .flatMap(method -> Stream.of(Completion.values())
                        .filter(completion -> completion.fits(method))
                        .map(completion -> CountingRule.of(method, completion)));
    }

    private static Stream<Election> plain() {
        return LongStream.range(0, MANY)
                .mapToObj(seed -> Elections.random(seed, seed % 3 == 0))
                .filter(election -> election.rivals().isEmpty());
    }
}
