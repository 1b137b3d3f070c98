package fr.agissons.participatorybudget;

import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Editions voted on with a roll, and the lines of their rolls, for tests. */
@Component
public class PaperKit {
    private final BudgetKit kit;

    PaperKit(BudgetKit kit) {
        this.kit = kit;
    }

    /** An edition whose roll votes for some time still: two projects, approval. */
    public EditionView byRoll(String title) {
        EditionView edition = kit.anOpenVote(title);
        return admit(edition.id(), new Electorate(false, false, true, null, Districts.ALL));
    }

    /** The same with other voters. */
    public EditionView admit(UUID edition, Electorate electorate) {
        kit.cases().tend().admit(edition, kit.version(edition), electorate);
        return kit.edition(edition);
    }

    /** Lets the vote close in a moment. */
    public EditionView closingIn(EditionView edition, Duration left) {
        return kit.closingIn(left, edition);
    }

    /** Lets the vote have closed days ago; nobody voted. */
    public EditionView over(EditionView edition) {
        kit.change(
                "update budget_edition set ideas_at = null, support_at = null, study_at = null, follow_up_at = null,"
                        + " vote_at = vote_at - interval '20 days', result_at = result_at - interval '20 days'"
                        + " where id = ?",
                edition.id());
        return kit.edition(edition.id());
    }

    /** Somebody more on its roll, by that number. */
    public UUID aLine(EditionView edition, String number) {
        kit.change(
                "insert into budget_roll_entry (tenant_id, id, edition_id, number, name, folded)"
                        + " select tenant_id, gen_random_uuid(), id, ?, 'Anne', 'anne' from budget_edition where id = ?",
                number,
                edition.id());
        return line(edition, number);
    }

    /** The same, born on that day. */
    public UUID aLine(EditionView edition, String number, String born) {
        UUID line = aLine(edition, number);
        kit.change("update budget_roll_entry set born_on = cast(? as date) where id = ?", born, line);
        return line;
    }

    /** Puts somebody on its roll, without whom its vote does not open. */
    public void somebody(EditionView edition) {
        kit.change("""
                insert into budget_roll_entry (tenant_id, id, edition_id, number, name, folded)
                select tenant_id, gen_random_uuid(), id, 'S-1', 'Sylvie Seule', 'sylvie seule' from budget_edition
                where id = ?
                """, edition.id());
    }

    /** The line of that number on the roll. */
    public UUID line(EditionView edition, String number) {
        return kit.ask(
                UUID.class,
                "select id from budget_roll_entry where edition_id = ? and number = ?",
                edition.id(),
                number);
    }

    /** Its first project. */
    public UUID project(EditionView edition) {
        return kit.ask(
                UUID.class, "select id from budget_project where edition_id = ? order by number limit 1", edition.id());
    }

    /** How many rows of that table are the edition's, and satisfy the rest. */
    public int count(EditionView edition, String tableAndRest) {
        return kit.ask(Integer.class, "select count(*) from " + tableAndRest.formatted("edition_id = ?"), edition.id());
    }
}
