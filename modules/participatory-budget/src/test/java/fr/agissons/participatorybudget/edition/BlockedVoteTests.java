package fr.agissons.participatorybudget.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Inbox;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A vote that nobody could take part in does not open, and those who run it hear of it before residents do. */
@CivicModuleTest
class BlockedVoteTests {
    private final BudgetKit kit;
    private final People people;
    private final WarnOfBlockedVotes job;
    private final Inbox inbox;

    BlockedVoteTests(BudgetKit kit, People people, WarnOfBlockedVotes job, Inbox inbox) {
        this.kit = kit;
        this.people = people;
        this.job = job;
        this.inbox = inbox;
    }

    private EditionView voted(String title, boolean codes, boolean roll) {
        UUID id = kit.anOpenVote(title).id();
        kit.cases().tend().admit(id, kit.version(id), new Electorate(false, codes, roll, null, Districts.ALL));
        return kit.edition(id);
    }

    private List<String> told(Me who, String about) {
        return inbox.page(who.person(), null, 50).stream()
                .map(Object::toString)
                .filter(one -> one.contains(about))
                .toList();
    }

    @Test
    void staysClosedWithoutItsRollOrItsCodes() {
        EditionView roll = voted("Liste vide", false, true);
        EditionView codes = voted("Sans code", true, false);

        assertThat(roll.checklist()).containsEntry(Check.VOTERS, false).containsEntry(Check.ELECTORATE, true);
        assertThat(roll.pollingAt(BudgetKit.now())).isEqualTo(Polling.BLOCKED);
        assertThat(codes.pollingAt(BudgetKit.now())).isEqualTo(Polling.BLOCKED);

        kit.change("""
                insert into budget_roll_entry (tenant_id, id, edition_id, number, name, folded)
                select tenant_id, gen_random_uuid(), id, '1', 'Anne', 'anne' from budget_edition where id = ?
                """, roll.id());

        assertThat(kit.edition(roll.id()).pollingAt(BudgetKit.now())).isEqualTo(Polling.OPEN);
    }

    @Test
    void tellsAdministratorsOnceAheadAndOnceAtTheHour() {
        Me admin = people.admin("Prévenue");
        Me resident = people.resident("Tranquille");
        EditionView late = voted("Vote fermé à son heure", true, false);
        EditionView soon = voted("Vote bientôt fermé", true, false);
        EditionView far = voted("Vote encore loin", true, false);
        EditionView ready = kit.anOpenVote("Vote en ordre");
        postpone(soon, 2);
        postpone(far, 9);

        job.run();
        job.run();

        assertThat(told(admin, late.title())).hasSize(1);
        assertThat(told(admin, soon.title())).hasSize(1);
        assertThat(told(admin, far.title())).isEmpty();
        assertThat(told(admin, ready.title())).isEmpty();
        assertThat(told(resident, late.title())).isEmpty();

        kit.change("update budget_edition set vote_at = now() - interval '1 minute' where id = ?", soon.id());
        job.run();

        assertThat(told(admin, soon.title())).hasSize(2);
    }

    private void postpone(EditionView edition, int days) {
        kit.change(
                "update budget_edition set ideas_at = null, support_at = null, study_at = null, follow_up_at = null,"
                        + " vote_at = now() + make_interval(days => ?), result_at = now() + interval '30 days'"
                        + " where id = ?",
                days,
                edition.id());
    }
}
