package fr.agissons.sharing.own;

import static fr.agissons.sharing.SharingKit.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.RoughPlace;
import fr.agissons.core.moderation.ModerationTarget;
import fr.agissons.core.moderation.Target;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.OwnKit;
import fr.agissons.sharing.OwnKit.Neighbour;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.loan.LoanState;
import fr.agissons.sharing.loan.Reserve;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.ReserveAnswer.Reason;
import fr.agissons.sharing.loan.ReserveAnswer.Refused;
import fr.agissons.sharing.loan.Wish;
import fr.agissons.sharing.stock.ModelSearch;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** The rules of what residents lend of their own. */
@CivicModuleTest
class OwnThingsTests {
    private static final int MANY = 12;

    private final OwnKit kit;
    private final People people;
    private final Reserve reserve;
    private final SearchIndex index;
    private final List<ModerationTarget> targets;

    OwnThingsTests(OwnKit kit, People people, Reserve reserve, SearchIndex index, List<ModerationTarget> targets) {
        this.kit = kit;
        this.people = people;
        this.reserve = reserve;
        this.index = index;
        this.targets = targets;
    }

    @BeforeEach
    void letResidentsLend() {
        kit.set(true, 20);
    }

    @AfterEach
    void asItWas() {
        kit.set(false, 20);
    }

    @Test
    void begunInManyTabsAtOnceIsOneLibrary() throws Exception {
        Me me = people.resident("Pressé de prêter");
        List<Callable<UUID>> tabs = IntStream.range(0, MANY)
                .<Callable<UUID>>mapToObj(n -> () -> kit.own().found(me, OwnKit.said("Onglet " + n)))
                .toList();

        assertThat(Set.copyOf(Together.run(tabs))).hasSize(1);

        assertThat(kit.rows()
                        .ask(Integer.class, "select count(*) from sharing_library where owner_id = ?", me.person()))
                .isOne();
    }

    @Test
    void theDatabaseKeepsOneLibraryPerPersonAndNoDoorInIt() {
        Neighbour one = kit.aNeighbour("Une seule fois");
        Neighbour two = kit.aNeighbour("Une autre");
        SharingKit rows = kit.rows();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> rows.change(
                        "update sharing_library set owner_id = ? where id = ?",
                        one.me().person(),
                        two.library()))
                .withMessageContaining("sharing_library_one_of_owner");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        rows.change("update sharing_library set street = ? where id = ?", OwnKit.STREET, one.library()))
                .withMessageContaining("sharing_library_no_door");
    }

    @Test
    void everybodyLearnsTheSquareOnly() {
        Neighbour owner = kit.aNeighbour("Discrète");
        GeoPoint rough = RoughPlace.of(OwnKit.said("Chez moi").home().point());

        assertThat(kit.rows().ask(Double.class, "select latitude from sharing_library where id = ?", owner.library()))
                .isEqualTo(rough.latitude());
        assertThat(kit.rows().ask(Double.class, "select longitude from sharing_library where id = ?", owner.library()))
                .isEqualTo(rough.longitude());
    }

    @Test
    void aWishAlwaysWaitsForTheOwner() {
        UUID thing = kit.aThing(kit.aNeighbour("Attentive"), "Perceuse de la voisine");

        assertThat(reserve.reserve(people.resident("Voisin").person(), wish(thing)))
                .isInstanceOfSatisfying(
                        Made.class, made -> assertThat(made.state()).isEqualTo(LoanState.REQUESTED));
    }

    @Test
    void nobodyBorrowsFromThemselves() {
        Neighbour owner = kit.aNeighbour("Seule au monde");
        UUID thing = kit.aThing(owner, "Perceuse à soi");

        assertThat(reserve.reserve(owner.me().person(), wish(thing))).isEqualTo(new Refused(Reason.OWN));
        assertThat(reserve.reserveOrWait(owner.me().person(), wish(thing))).isEqualTo(new Refused(Reason.OWN));
    }

    @Test
    void bearsNoMoreThingsThanTheTownAllows() throws Exception {
        kit.set(true, 3);
        Neighbour owner = kit.aNeighbour("Généreux");
        List<Callable<Boolean>> tabs = IntStream.range(0, MANY)
                .<Callable<Boolean>>mapToObj(n -> () -> {
                    try {
                        kit.stock().add(owner.me(), owner.library(), SharingKit.item("Chose " + n));
                        return true;
                    } catch (Refusals.Conflict full) {
                        return false;
                    }
                })
                .toList();

        assertThat(Together.run(tabs)).filteredOn(added -> added).hasSize(3);

        assertThat(shown(owner)).isEqualTo(3);
    }

    @Test
    void whatWasTakenOutComesBackOnlyWhereThereIsRoom() {
        kit.set(true, 1);
        Neighbour owner = kit.aNeighbour("Tournante");
        UUID first = kit.stock().add(owner.me(), owner.library(), SharingKit.item("Première"));
        kit.stock().offer(owner.me(), first, false);
        kit.stock().add(owner.me(), owner.library(), SharingKit.item("Seconde"));

        assertThatExceptionOfType(Refusals.Conflict.class)
                .isThrownBy(() -> kit.stock().offer(owner.me(), first, true));
        assertThat(shown(owner)).isEqualTo(1);
    }

    @Test
    void nothingBeginsWhereTheTownDoesNotLetThem() {
        Neighbour owner = kit.aNeighbour("Avant la fermeture");
        kit.set(false, 20);

        assertThatExceptionOfType(Refusals.Conflict.class).isThrownBy(() -> kit.aNeighbour("Trop tard"));
        assertThatExceptionOfType(Refusals.Conflict.class).isThrownBy(() -> kit.aThing(owner, "Trop tard"));
    }

    @Test
    void isFoundAsLongAsTheTownLetsResidentsLend() throws InterruptedException {
        UUID thing = kit.aThing(kit.aNeighbour("Trouvable"), "Xylotarière introuvable ailleurs");
        assertThat(becomes(thing, true)).isTrue();

        kit.set(false, 20);
        assertThat(becomes(thing, false)).isTrue();

        kit.set(true, 20);
        assertThat(becomes(thing, true)).isTrue();
    }

    @Test
    void theOwnerAnswersForWhatIsReported() {
        Neighbour owner = kit.aNeighbour("Responsable");
        UUID thing = kit.aThing(owner, "Chose signalée");

        assertThat(targets)
                .filteredOn(target -> target.kind().equals(ModelSearch.KIND))
                .singleElement()
                .satisfies(target -> assertThat(target.any(thing))
                        .map(Target::authors)
                        .contains(List.of(owner.me().person())));
    }

    /** The index follows on another thread. */
    private boolean becomes(UUID thing, boolean found) throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(patience)) {
            if (index.ids(ModelSearch.KIND, "Xylotarière", 50).contains(thing) == found) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    private int shown(Neighbour owner) {
        return kit.rows()
                .ask(
                        Integer.class,
                        "select count(*) from sharing_model where library_id = ? and offered",
                        owner.library());
    }

    private static Wish wish(UUID thing) {
        return new Wish(thing, in(5, 2), null, "", true);
    }
}
