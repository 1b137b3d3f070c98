package fr.agissons.participatorybudget.ballot;

import static fr.agissons.participatorybudget.ballot.DistrictsKit.HERE;
import static fr.agissons.participatorybudget.ballot.DistrictsKit.REASON;
import static fr.agissons.participatorybudget.ballot.DistrictsKit.THERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.personal.LeaveTown;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** A vote is made longer for the people of one district: they vote on, and everybody else's vote is over. */
@CivicModuleTest
class OneDistrictTests {
    private static final int MANY = 30;

    private final BudgetKit kit;
    private final DistrictsKit districts;
    private final People people;
    private final CastBallots cast;
    private final Around around;

    OneDistrictTests(BudgetKit kit, DistrictsKit districts, People people, CastBallots cast, Around around) {
        this.kit = kit;
        this.districts = districts;
        this.people = people;
        this.cast = cast;
        this.around = around;
    }

    /** What else happens to a box. */
    @Component
    record Around(SealBoxes boxes, HandInPaper hand, LeaveTown town) {}

    private int ballots(EditionView edition, String district) {
        return kit.ask(
                Integer.class,
                "select count(*) from budget_ballot where edition_id = ? and district = ? and confirmed",
                edition.id(),
                district);
    }

    @Test
    void takesBallotsOfThatDistrictAloneOnceTheVoteOfOthersIsOver() throws Exception {
        List<Me> everybody =
                Stream.generate(() -> people.resident("Votante")).limit(MANY).toList();
        EditionView edition = districts.closingIn(Duration.ofMillis(2500), "Un seul quartier");
        EditionView longer = districts.extend(edition, HERE, Duration.ofDays(2));
        List<Callable<Reply>> crowd = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            Me who = everybody.get(n);
            int pause = n / 2 * 250;
            String district = n % 2 == 0 ? HERE : THERE;
            crowd.add(() -> {
                Thread.sleep(pause);
                return districts.vote(who, edition, district);
            });
        }

        List<Reply> said = Together.run(crowd);

        int there = 0;
        for (int n = 0; n < MANY; n++) {
            if (n % 2 == 0) {
                assertThat(said.get(n)).isInstanceOf(Reply.Confirmed.class);
            } else if (said.get(n) instanceof Reply.Late late) {
                assertThat(late.closed()).isEqualTo(DistrictsKit.end(edition));
                assertThat(late.received()).isAfterOrEqualTo(DistrictsKit.end(edition));
            } else {
                there++;
            }
        }
        assertThat(there).isBetween(1, MANY / 2 - 1);
        assertThat(ballots(edition, HERE)).isEqualTo(MANY / 2);
        assertThat(ballots(edition, THERE)).isEqualTo(there);
        assertThat(longer.pollingAt(Instant.now(), HERE)).isEqualTo(Polling.OPEN);
        assertThat(longer.pollingAt(Instant.now(), THERE)).isEqualTo(Polling.OVER);
        assertThatThrownBy(() -> around.boxes().seal(edition.id())).isInstanceOf(Refusals.Conflict.class);
    }

    @Test
    void leavesVotesOfOtherDistrictsAsTheyAreAtTheClose() throws Exception {
        EditionView edition = districts.closingIn(Duration.ofSeconds(5), "Chacun reste");
        districts.extend(edition, HERE, Duration.ofDays(2));
        Me there = people.resident("Du bourg");
        Me here = people.resident("De la gare");
        Me leaves = people.resident("Du bourg, partante");
        Me late = people.resident("Brouillon du bourg");
        districts.vote(there, edition, THERE);
        districts.vote(leaves, edition, THERE);
        districts.vote(here, edition, HERE);
        districts.keep(late, edition, THERE);
        DistrictsKit.sleepPast(DistrictsKit.end(edition));

        assertThat(cast.takeBack(Voter.person(there.person()), edition.id())).isInstanceOf(Reply.Excluded.class);
        assertThat(districts.vote(there, edition, HERE))
                .as("nobody moves house for a second vote")
                .isInstanceOf(Reply.Excluded.class);
        assertThat(districts.vote(there, edition, THERE)).isInstanceOf(Reply.Late.class);
        assertThat(cast.confirm(
                        Voter.person(late.person()),
                        edition.id(),
                        new Slip(districts.slip(edition, HERE).choices(), null, true),
                        Tracking.drawSecret()))
                .isEqualTo(new Reply.Excluded("budget.ballot.no.say-district"));
        assertThat(districts.keep(late, edition, THERE)).isInstanceOf(Reply.Late.class);
        assertThat(around.town().leave(leaves)).isEmpty();

        assertThat(ballots(edition, THERE)).isEqualTo(2);
        assertThat(cast.takeBack(Voter.person(here.person()), edition.id())).isInstanceOf(Reply.TakenBack.class);
        assertThat(districts.vote(here, edition, HERE)).isInstanceOf(Reply.Confirmed.class);
        assertThat(ballots(edition, HERE)).isEqualTo(1);
        assertThat(around.town().leave(here)).isEmpty();
        assertThat(ballots(edition, HERE))
                .as("theirs goes on, so it goes with them")
                .isZero();
        assertThat(around.hand()
                        .note(new Voter(Voter.Kind.PERSON, there.person(), THERE, Voter.Channel.PAPER), edition.id()))
                .containsInstanceOf(Reply.Late.class);
    }

    @Test
    void isLongerForThatDistrictOrForNobodyFromThenOn() {
        EditionView edition = districts.aVoteByHome("Plus jamais les autres");
        EditionView longer = districts.extend(edition, HERE, Duration.ofDays(1));

        assertThatThrownBy(() -> districts.extend(longer, null, Duration.ofDays(1)))
                .isInstanceOf(Refusals.Conflict.class);
        assertThatThrownBy(() -> districts.extend(longer, THERE, Duration.ofDays(1)))
                .isInstanceOf(Refusals.Conflict.class);
        refuses(longer, null, "another district");
        refuses(longer, THERE, "another district");

        EditionView longest = districts.extend(longer, HERE, Duration.ofDays(1));

        assertThat(longest.closes(THERE)).isEqualTo(DistrictsKit.end(edition));
        assertThat(longest.closes(null)).isEqualTo(DistrictsKit.end(edition));
        assertThat(longest.closes(HERE)).isEqualTo(DistrictsKit.end(edition).plus(Duration.ofDays(2)));
        assertThat(longest.onlyDistrict(DistrictsKit.end(edition))).contains(HERE);
        assertThat(longest.onlyDistrict(DistrictsKit.end(edition).minusMillis(1)))
                .isEmpty();
    }

    @Test
    void isForOneDistrictOnlyWherePeopleVoteByWhereTheyLive() {
        EditionView chosen = districts.aVote("Au choix", Districts.ONE_OF_CHOICE);
        kit.castFirstBallot(chosen.id());
        EditionView fresh = districts.aVote("Sans bulletin", Districts.OWN);

        for (EditionView edition : List.of(kit.edition(chosen.id()), fresh)) {
            assertThat(edition.extendable()).isEmpty();
            assertThatThrownBy(() -> districts.extend(edition, HERE, Duration.ofDays(1)))
                    .isInstanceOf(IllegalArgumentException.class);
            refuses(edition, HERE, "that district");
        }
        refuses(districts.aVoteByHome("Sans ce quartier"), "Nulle part", "that district");
    }

    private void refuses(EditionView edition, @Nullable String district, String why) {
        assertThatThrownBy(() -> kit.change(
                        "insert into budget_extension (tenant_id, id, edition_id, from_at, until_at, reason, decided_at,"
                                + " district) select tenant_id, gen_random_uuid(), id, result_at,"
                                + " result_at + interval '1 day', ?, now(), nullif(?, '') from budget_edition where id = ?",
                        REASON,
                        district == null ? "" : district,
                        edition.id()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(why);
    }
}
