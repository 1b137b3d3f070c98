package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.FirstBallot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the box of a demonstration's vote that was over before its site was opened. The same ballots each time. */
@Service
@Transactional
public class PretendBallots {
    private static final long SEED = 92_025;

    private final BallotStore store;
    private final PretendStore pretend;
    private final Editions editions;
    private final FirstBallot first;
    private final Reads reads;

    PretendBallots(BallotStore store, PretendStore pretend, Editions editions, FirstBallot first, Reads reads) {
        this.store = store;
        this.pretend = pretend;
        this.editions = editions;
        this.first = first;
        this.reads = reads;
    }

    /** So many ballots, of up to so many projects each; nothing when there is a box already. */
    public void fill(UUID edition, int ballots, int most) {
        if (store.ofEdition(edition).isPresent()) {
            return;
        }
        EditionView view = editions.any(edition).orElseThrow(Refusals.NotFound::new);
        first.note(edition, Objects.requireNonNull(view.phases().vote()).plus(Duration.ofHours(9)));
        store.box(tenant(), edition);
        List<Candidate> all = reads.list(Candidate.class, Candidate.OF_EDITION, Map.of("edition", edition));
        Random lot = new Random(SEED);
        for (int n = 0; n < ballots; n++) {
            Choices choices = choices(all, 1 + lot.nextInt(most), lot);
            UUID ballot = UUID.randomUUID();
            pretend.pretend(tenant(), ballot, edition);
            pretend.pretendChoices(tenant(), ballot, edition, choices.projects());
            Tracking tracking = Tracking.of(edition, Tracking.drawSecret(), "");
            pretend.pretendCode(tenant(), edition, tracking.code());
        }
    }

    /** The first projects are liked most; some people like what nobody else does. */
    private static Choices choices(List<Candidate> all, int wanted, Random lot) {
        List<Pick> picks = new ArrayList<>();
        List<Candidate> left = new ArrayList<>(all);
        while (picks.size() < wanted && !left.isEmpty()) {
            int at = (int) (left.size() * lot.nextDouble() * lot.nextDouble());
            picks.add(new Pick(left.remove(at).id(), null));
        }
        return new Choices(picks);
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
