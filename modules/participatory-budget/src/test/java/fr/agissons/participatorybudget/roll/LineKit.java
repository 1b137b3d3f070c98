package fr.agissons.participatorybudget.roll;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.MemberLines;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Members of the site who vote for a line of the roll, for tests. */
@Component
class LineKit {
    static final String BORN = "1980-05-31";

    private final BudgetKit kit;
    private final PaperKit papers;
    private final TakeUpLine lines;
    private final MemberLines members;
    private final CastBallots cast;

    LineKit(BudgetKit kit, PaperKit papers, TakeUpLine lines, MemberLines members, CastBallots cast) {
        this.kit = kit;
        this.papers = papers;
        this.lines = lines;
        this.members = members;
        this.cast = cast;
    }

    /** An open vote of accounts and a roll with these numbers on it, all born on the same day. */
    EditionView withAccounts(String title, boolean codes, String... numbers) {
        EditionView edition =
                papers.admit(kit.anOpenVote(title).id(), new Electorate(true, codes, true, 16, Districts.ALL));
        for (String number : numbers) {
            papers.aLine(edition, number, BORN);
        }
        return kit.edition(edition.id());
    }

    /** Says that this line is theirs, and hears why not. */
    Optional<String> take(Me who, EditionView edition, String number) {
        return lines.byBirth(who.person(), edition.id(), number, BORN);
    }

    /** Them at the box. */
    Optional<Voter> voter(Me who, EditionView edition) {
        return members.voter(edition, who.person());
    }

    Reply confirm(Voter voter, EditionView edition) {
        return cast.confirm(voter, edition.id(), slip(edition), Tracking.drawSecret());
    }

    Slip slip(EditionView edition) {
        return new Slip(new Choices(List.of(new Pick(papers.project(edition), null))), null, true);
    }

    /** What a page sends that confirms a vote. */
    Map<String, String> vote(EditionView edition) {
        return Map.of("etape", "confirmer", "choix", papers.project(edition).toString(), "declaration", "true");
    }

    int taken(EditionView edition) {
        return papers.count(edition, "budget_member_line where %s");
    }
}
