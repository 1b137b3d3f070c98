package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Inbox;
import fr.agissons.core.personal.PersonalDataSource;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Whoever leaves a ballot unfinished is reminded twice at most, and hears nothing of what stands on it. */
@CivicModuleTest
class ReminderTests {
    private static final int MANY = 8;
    private static final int DRAFTS = 130;

    private final BudgetKit kit;
    private final People people;
    private final CastBallots cast;
    private final Reminding reminding;
    private final Inbox inbox;

    ReminderTests(BudgetKit kit, People people, CastBallots cast, Reminding reminding, Inbox inbox) {
        this.kit = kit;
        this.people = people;
        this.cast = cast;
        this.reminding = reminding;
        this.inbox = inbox;
    }

    /** What reminds, and by which clock. */
    @Component
    record Reminding(
            RemindVoters voters,
            RemindOfDrafts job,
            UnfinishedOfPerson personal,
            ReadBallots read,
            TownClock clock,
            Towns towns) {}

    private Slip slip(EditionView edition) {
        List<Pick> picks = reminding.read().paper(edition).candidates().stream()
                .map(one -> new Pick(one.id(), null))
                .toList();
        return new Slip(new Choices(picks), null, true);
    }

    private Me draft(EditionView edition) {
        Me who = people.resident("Hésitante");
        keep(who, edition);
        return who;
    }

    private void keep(Me who, EditionView edition) {
        cast.keep(Voter.person(who.person()), edition.id(), slip(edition));
    }

    private void confirm(Me who, EditionView edition) {
        assertThat(cast.confirm(Voter.person(who.person()), edition.id(), slip(edition), Tracking.drawSecret()))
                .isInstanceOf(Reply.Confirmed.class);
    }

    /** So many days after today, at that hour of the town. */
    private Instant in(int days, int hour) {
        return reminding
                .clock()
                .today()
                .plusDays(days)
                .atTime(hour, 0)
                .atZone(reminding.clock().zone())
                .toInstant();
    }

    /** Noon of the last whole day of the vote. */
    private Instant beforeClose(EditionView edition) {
        LocalDate last =
                reminding.clock().dayOf(Objects.requireNonNull(edition.phases().result()));
        return last.minusDays(1).atTime(12, 0).atZone(reminding.clock().zone()).toInstant();
    }

    private int told(EditionView edition) {
        return kit.ask(
                Integer.class,
                "select count(*) from notification where type like 'budget.ballot.reminder.%' and path = ?",
                edition.path() + "/vote");
    }

    private List<String> told(Me who) {
        return inbox.page(who.person(), null, 20).stream()
                .map(entry -> entry.type())
                .filter(type -> type.startsWith("budget.ballot.reminder."))
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .toList();
    }

    private void manyAtOnce(Instant now) throws Exception {
        Together.run(IntStream.range(0, MANY)
                .<Callable<Boolean>>mapToObj(n -> () -> {
                    reminding.voters().remind(now);
                    return true;
                })
                .toList());
    }

    @Test
    void remindsACrowdOnceEachHoweverManyTimesItIsDoneAtOnce() throws Exception {
        EditionView edition = kit.anOpenVote("Foule hésitante");
        List<Me> crowd =
                IntStream.range(0, DRAFTS).mapToObj(n -> draft(edition)).toList();

        manyAtOnce(in(1, 18));
        assertThat(told(edition)).isEqualTo(DRAFTS);
        assertThat(crowd).allMatch(one -> told(one).equals(List.of("first")));
        manyAtOnce(in(2, 18));
        assertThat(told(edition)).as("not again").isEqualTo(DRAFTS);

        manyAtOnce(beforeClose(edition));
        manyAtOnce(beforeClose(edition));
        assertThat(told(edition)).isEqualTo(2 * DRAFTS);
        assertThat(crowd).allMatch(one -> told(one).size() == 2);
    }

    @Test
    void remindsWhoeverTookTheirVoteBackOnceBeforeTheClose() {
        EditionView edition = kit.anOpenVote("Repris");
        Me back = people.resident("Revenue");
        confirm(back, edition);
        Me twice = draft(edition);
        confirm(twice, edition);
        Me again = people.resident("Décidée enfin");
        confirm(again, edition);
        List.of(back, twice, again).forEach(who -> cast.takeBack(Voter.person(who.person()), edition.id()));
        keep(twice, edition);
        confirm(again, edition);

        reminding.voters().remind(in(1, 18));
        assertThat(told(back)).as("they know").isEmpty();
        assertThat(told(twice)).as("a draft like any other").containsExactly("first");

        reminding.voters().remind(beforeClose(edition));
        assertThat(told(back)).containsExactly("last");
        assertThat(told(twice)).containsExactlyInAnyOrder("first", "last");
        assertThat(told(again)).isEmpty();
    }

    @Test
    void leavesInPeaceWhoeverVoted() {
        EditionView edition = kit.anOpenVote("Laissés tranquilles");
        Me voted = draft(edition);
        confirm(voted, edition);
        Me straight = people.resident("Décidée");
        confirm(straight, edition);
        Me waiting = draft(edition);

        reminding.voters().remind(in(1, 18));
        reminding.voters().remind(beforeClose(edition));

        assertThat(told(waiting)).containsExactlyInAnyOrder("first", "last");
        assertThat(List.of(voted, straight)).allMatch(one -> told(one).isEmpty());
        assertThat(kit.ask(
                        Integer.class,
                        "select count(*) from budget_unfinished_ballot where edition_id = ? and person_id <> ?",
                        edition.id(),
                        waiting.person()))
                .as("who voted is not kept among those who did not")
                .isZero();
    }

    @Test
    void remindsNobodyTooSoonNorAtNightNorAfterTheClose() {
        EditionView edition = kit.anOpenVote("À la bonne heure");
        Me who = draft(edition);

        reminding.job().run();
        for (Instant wrong : List.of(
                in(0, 20),
                in(1, 9),
                in(1, 22),
                in(2, 3),
                Objects.requireNonNull(edition.phases().result()).plusSeconds(3600 * 12))) {
            reminding.voters().remind(wrong);
            assertThat(told(who)).as(wrong.toString()).isEmpty();
        }
        reminding.voters().remind(in(1, 17));
        assertThat(told(who)).containsExactly("first");
    }

    @Test
    void waitsAnotherDayForADraftThatWasTouchedAgain() {
        EditionView edition = kit.anOpenVote("Retouchée");
        Me who = draft(edition);
        kit.change(
                "update budget_unfinished_ballot set touched_on = touched_on - 5 where edition_id = ?", edition.id());
        keep(who, edition);

        reminding.voters().remind(in(0, 18));
        assertThat(told(who)).isEmpty();
        reminding.voters().remind(in(1, 18));
        assertThat(told(who)).containsExactly("first");
    }

    @Test
    void saysNothingOfChoicesAndRespectsWhoeverWantsNoSuchMail() {
        EditionView edition = kit.anOpenVote("Secrète");
        Me who = draft(edition);
        Me mute = draft(edition);
        kit.change("update membership set muted_mails = '{budget.ballot.reminder}' where person_id = ?", mute.person());

        reminding.voters().remind(in(1, 18));

        String said = kit.ask(
                String.class,
                "select arguments::text || path || once from notification where recipient = ?",
                who.person());
        assertThat(said).contains("Secrète").doesNotContain("arbres").doesNotContain("boules");
        for (Pick pick : slip(edition).choices().picks()) {
            assertThat(said).doesNotContain(pick.project().toString());
        }
        assertThat(mailOf(who)).isNotEqualTo("NONE");
        assertThat(mailOf(mute)).isEqualTo("NONE");
    }

    private String mailOf(Me who) {
        return kit.ask(String.class, "select mail_state from notification where recipient = ?", who.person());
    }

    @Test
    void showsAPersonWhatIsKeptAndErasesItWithThem() {
        EditionView edition = kit.anOpenVote("Effacée");
        Me who = draft(edition);
        PersonalDataSource source = reminding.personal();
        assertThat(source.held(who.person()).getFirst().rows()).hasSize(1);
        UUID person = who.person();

        source.end(person);

        assertThat(source.held(person).getFirst().rows()).isEmpty();
        reminding.voters().remind(in(1, 18));
        assertThat(told(who)).isEmpty();
    }

    @Test
    void remindsOnlyInTheTownItWorksFor() {
        EditionView here = kit.anOpenVote("Rappel d’ici");
        Me resident = draft(here);
        Me there = Tenancy.call(reminding.towns().lille(), () -> draft(kit.anOpenVote("Rappel de là-bas")));

        Tenancy.run(reminding.towns().lille(), () -> reminding.voters().remind(in(1, 18)));

        assertThat(told(resident)).isEmpty();
        assertThat(Tenancy.call(reminding.towns().lille(), () -> told(there))).containsExactly("first");
        reminding.voters().remind(in(1, 18));
        assertThat(told(resident)).containsExactly("first");
    }
}
