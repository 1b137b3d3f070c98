package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Inbox;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** What members hear of their vote, when to the box they are a line of the roll. */
@CivicModuleTest
class MemberVotersTests {
    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final Rooms rooms;
    private final Inbox inbox;

    MemberVotersTests(BudgetKit kit, PaperKit papers, People people, Rooms rooms, Inbox inbox) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.rooms = rooms;
        this.inbox = inbox;
    }

    /** What is behind it. */
    @Component
    record Rooms(
            MemberLines lines,
            CastBallots cast,
            RemindVoters remind,
            BallotsOfPerson ballots,
            LinesOfPerson personal,
            TownClock clock) {}

    private EditionView anEdition(String title) {
        return papers.admit(kit.anOpenVote(title).id(), new Electorate(true, false, true, null, Districts.ALL));
    }

    private Me member(EditionView edition, String number) {
        Me who = people.resident("Membre");
        papers.aLine(edition, number, "1980-05-31");
        kit.change(
                "insert into budget_member_line (tenant_id, id, edition_id, entry_id, person_id)"
                        + " select tenant_id, gen_random_uuid(), edition_id, id, ? from budget_roll_entry"
                        + " where edition_id = ? and number = ?",
                who.person(),
                edition.id(),
                number);
        return who;
    }

    private Voter voter(Me who, EditionView edition) {
        return rooms.lines().voter(edition, who.person()).orElseThrow();
    }

    private Slip slip(EditionView edition) {
        return new Slip(new Choices(List.of(new Pick(papers.project(edition), null))), null, true);
    }

    private Instant tomorrowEvening() {
        return rooms.clock()
                .today()
                .plusDays(1)
                .atTime(18, 0)
                .atZone(rooms.clock().zone())
                .toInstant();
    }

    private List<String> told(Me who) {
        return inbox.page(who.person(), null, 20).stream()
                .map(one -> one.type())
                .toList();
    }

    @Test
    void remindsOfADraftAndNotOfAVoteGivenAtTheDesk() {
        EditionView edition = anEdition("Brouillons de la liste");
        Me hesitates = member(edition, "1");
        Me went = member(edition, "2");
        for (Me who : List.of(hesitates, went)) {
            assertThat(rooms.cast().keep(voter(who, edition), edition.id(), slip(edition)))
                    .isInstanceOf(Reply.Kept.class);
        }
        Voter desk = new Voter(Voter.Kind.ROLL, papers.line(edition, "2"), null, Voter.Channel.DESK);
        assertThat(rooms.cast().confirm(desk, edition.id(), slip(edition), Tracking.drawSecret()))
                .isInstanceOf(Reply.Confirmed.class);

        rooms.remind().remind(tomorrowEvening());

        assertThat(told(hesitates)).contains("budget.ballot.reminder.first");
        assertThat(told(went)).noneMatch(type -> type.startsWith("budget.ballot.reminder"));
    }

    @Test
    void tellsThemThatAProjectWasWithdrawn() {
        EditionView edition = anEdition("Retrait et liste");
        Me voted = member(edition, "1");
        Me none = member(edition, "2");
        rooms.cast().confirm(voter(voted, edition), edition.id(), slip(edition), Tracking.drawSecret());
        UUID project = papers.project(edition);

        kit.cases().projects().withdraw(project, "Le terrain n’est plus libre.");
        kit.settle();

        assertThat(told(voted)).contains("budget.ballot.mail.withdrawn");
        assertThat(told(none)).noneMatch(type -> type.startsWith("budget.ballot"));
    }

    @Test
    void tellsAPersonOfTheirLineAndTheirVote() {
        EditionView edition = anEdition("Mes données");
        Me who = member(edition, "Z-9");
        rooms.cast().confirm(voter(who, edition), edition.id(), slip(edition), Tracking.drawSecret());

        assertThat(rooms.personal().held(who.person()).getFirst().rows())
                .singleElement()
                .asString()
                .contains("Z-9");
        assertThat(rooms.ballots().held(who.person()).getFirst().rows())
                .singleElement()
                .asString()
                .contains("Mes données", "true");
    }

    @Test
    void takesNoVoteOfAnAccountForALineThatIsAnothersOrNobodys() {
        EditionView edition = anEdition("Pas la sienne");
        Me who = member(edition, "1");
        papers.aLine(edition, "2", "1980-05-31");
        Me other = people.resident("Autre");
        Voter stolen =
                new Voter(Voter.Kind.ROLL, papers.line(edition, "2"), null, Voter.Channel.WEB, null, who.person());
        Voter alone = Voter.person(other.person());

        assertThat(rooms.cast().confirm(stolen, edition.id(), slip(edition), Tracking.drawSecret()))
                .isEqualTo(new Reply.Excluded("budget.ballot.no.gone"));
        assertThat(rooms.cast().confirm(alone, edition.id(), slip(edition), Tracking.drawSecret()))
                .isEqualTo(new Reply.Excluded("budget.ballot.no.person"));
        assertThat(rooms.lines().voter(edition, other.person())).isEmpty();
        assertThat(papers.count(edition, "budget_ballot where %s")).isZero();
    }
}
