package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.participatorybudget.edition.FirstBallot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lays the ballots of a vote that took place elsewhere into a box that is sealed with them; nobody's hash is on any. */
@Service
public class TakenBallots {
    private static final int AT_ONCE = 2_000;

    private final BallotStore store;
    private final TakenStore taken;
    private final FirstBallot first;

    TakenBallots(BallotStore store, TakenStore taken, FirstBallot first) {
        this.store = store;
        this.taken = taken;
        this.first = first;
    }

    /** Fills the box of an edition that has none yet, and freezes the edition as of that moment of its vote. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fill(UUID edition, Instant during, List<Choices> ballots) {
        first.note(edition, during);
        store.box(tenant(), edition);
        for (int from = 0; from < ballots.size(); from += AT_ONCE) {
            lay(edition, ballots.subList(from, Math.min(ballots.size(), from + AT_ONCE)));
        }
    }

    private void lay(UUID edition, List<Choices> ballots) {
        List<String> numbers = new ArrayList<>();
        List<String> chosenOn = new ArrayList<>();
        List<String> projects = new ArrayList<>();
        List<String> weights = new ArrayList<>();
        for (Choices choices : ballots) {
            // By lot, as the box of a vote held here is filled: the file's order stays in the file.
            String number = UUID.randomUUID().toString();
            numbers.add(number);
            for (Pick pick : choices.picks()) {
                chosenOn.add(number);
                projects.add(pick.project().toString());
                weights.add(pick.weight() == null ? "NULL" : pick.weight().toString());
            }
        }
        taken.take(tenant(), edition, array(numbers));
        taken.takeChoices(tenant(), edition, array(chosenOn), array(projects), array(weights));
    }

    private static String array(List<String> values) {
        return values.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
