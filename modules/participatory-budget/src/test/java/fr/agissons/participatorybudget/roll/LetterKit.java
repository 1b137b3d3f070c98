package fr.agissons.participatorybudget.roll;

import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.Browser;
import fr.agissons.testing.People;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Letters with codes, and those who vote by them, for tests. */
@Component
class LetterKit {
    private final People people;
    private final Browser browser;
    private final MakeCodes codes;
    private final CastBallots cast;
    private final LineKit lines;

    LetterKit(People people, Browser browser, MakeCodes codes, CastBallots cast, LineKit lines) {
        this.people = people;
        this.browser = browser;
        this.codes = codes;
        this.cast = cast;
        this.lines = lines;
    }

    /** What an administrator sends to the page of letters, or to one below it. */
    MvcTestResult send(EditionView edition, String path, Map<String, String> typed) {
        return browser.as(people.admin("Adminette")).post(edition.adminPath() + "/lettres" + path, typed);
    }

    /** Letters to these people, who stand on no roll. */
    List<String> to(EditionView edition, String list) {
        return codes(codes.letters(edition, Addressees.read(list, Set.of())));
    }

    /** The codes in a file of letters. */
    static List<String> codes(String letters) {
        return letters.lines()
                .skip(1)
                .map(line -> line.replaceAll(".*;\"([^\"]+)\"$", "$1"))
                .toList();
    }

    boolean opens(EditionView edition, String code) {
        return codes.voter(edition.id(), code).isPresent();
    }

    Voter voter(EditionView edition, String code) {
        return codes.voter(edition.id(), code).orElseThrow();
    }

    Reply vote(EditionView edition, Voter voter) {
        return lines.confirm(voter, edition);
    }

    /** Keeps a draft of what {@link #vote} would confirm. */
    void keep(EditionView edition, Voter voter) {
        cast.keep(voter, edition.id(), lines.slip(edition));
    }
}
