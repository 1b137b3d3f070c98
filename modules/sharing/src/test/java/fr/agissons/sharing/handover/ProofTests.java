package fr.agissons.sharing.handover;

import static fr.agissons.sharing.handover.HandOverKit.leaving;
import static fr.agissons.sharing.handover.HandOverKit.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.job.TownJobs;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.handover.HandOverKit.Case;
import fr.agissons.sharing.photo.Files;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Pictures taken at the counter: six of each way, between the two of them, for a year. */
@CivicModuleTest
class ProofTests {
    private final HandOverKit counter;
    private final SharingKit kit;
    private final People people;
    private final Browser browser;
    private final TownJobs jobs;

    ProofTests(HandOverKit counter, SharingKit kit, People people, Browser browser, TownJobs jobs) {
        this.counter = counter;
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.jobs = jobs;
    }

    @Test
    void keepsPhotographsBetweenTheTwoOfThem() {
        Case one = counter.promised("Photographiée");
        Browser.Visit keeper = browser.as(one.lender().keeper());
        Map<String, String> adding = with(leaving(), "ajouter", "oui");

        assertThat(keeper.send(
                        one.counter() + "/remettre", adding, Files.photo("<html>".getBytes(StandardCharsets.UTF_8))))
                .hasStatus(422)
                .bodyText()
                .contains("f-photo-error", "Housse fournie");
        assertThat(keeper.send(one.counter() + "/remettre", adding, Files.photo(Files.jpeg(800, 600, 1))))
                .hasStatusOk()
                .bodyText()
                .contains("/pret/photos/", "Housse fournie", "Il grésille");
        assertThat(counter.state(one)).isEqualTo("APPROVED");
        assertThat(keeper.send(one.counter() + "/remettre", leaving(), Files.photo(Files.jpeg(800, 600, 2))))
                .hasStatus3xxRedirection();
        UUID photo =
                kit.ask(UUID.class, "select id from sharing_proof where reservation_id = ? and number = 1", one.loan());

        assertThat(keeper.get("/pret/photos/" + photo)).hasStatusOk().hasContentType("image/jpeg");
        assertThat(browser.as(one.borrower()).get("/pret/photos/" + photo)).hasStatusOk();
        assertThat(browser.as(one.borrower()).get(one.documents())).bodyText().contains("/pret/photos/" + photo);
        assertThat(browser.as(people.admin("Maire")).get("/pret/photos/" + photo))
                .hasStatus(404);
        assertThat(browser.as(kit.aLender("Autre").keeper()).get("/pret/photos/" + photo))
                .hasStatus(404);
        assertThat(browser.visitor().get("/pret/photos/" + photo)).hasStatus3xxRedirection();
        assertThat(kit.ask(String.class, "select content from sharing_handover where reservation_id = ?", one.loan()))
                .contains(kit.ask(String.class, "select hash from sharing_proof where id = ?", photo));
        assertThatExceptionOfType(DataAccessException.class)
                .as("what was signed keeps its pictures")
                .isThrownBy(() -> kit.change("delete from sharing_proof where id = ?", photo))
                .havingRootCause()
                .withMessageContaining("open loan stays");
    }

    @Test
    void keepsSixPhotographsOfEachWayHoweverManyComeAtOnce() throws Exception {
        Case one = counter.promised("Rafale");
        Map<String, String> adding = with(leaving(), "ajouter", "oui");

        List<Integer> answers = Together.run(IntStream.range(0, 16)
                .mapToObj(seed ->
                        (Callable<Integer>) () -> browser.as(one.lender().keeper())
                                .send(one.counter() + "/remettre", adding, Files.photo(Files.jpeg(60, 40, 200 + seed)))
                                .getResponse()
                                .getStatus())
                .toList());

        assertThat(answers.stream().filter(status -> status == 200)).hasSize(6);
        assertThat(kit.ask(Integer.class, "select count(*) from sharing_proof where reservation_id = ?", one.loan()))
                .isEqualTo(6);
        UUID photo =
                kit.ask(UUID.class, "select id from sharing_proof where reservation_id = ? and number = 3", one.loan());
        assertThat(browser.as(one.lender().keeper())
                        .post(one.counter() + "/remettre", with(leaving(), "retirer", photo.toString())))
                .hasStatusOk();
        assertThat(browser.as(one.lender().keeper())
                        .send(one.counter() + "/remettre", adding, Files.photo(Files.jpeg(60, 40, 999))))
                .hasStatusOk();
        assertThat(kit.ask(Integer.class, "select count(*) from sharing_proof where reservation_id = ?", one.loan()))
                .isEqualTo(6);
    }

    @Test
    void forgetsDocumentsAYearAfterTheReturnAndNoneBefore() {
        Case one = counter.promised("Vieille");
        Browser.Visit keeper = browser.as(one.lender().keeper());
        assertThat(keeper.send(one.counter() + "/remettre", leaving(), Files.photo(Files.jpeg(80, 60, 3))))
                .hasStatus3xxRedirection();
        kit.change(
                "update sharing_reservation set handed_at = handed_at - interval '2 years' where id = ?", one.loan());
        jobs.runAll();
        assertThat(documents(one)).as("the thing is still out").isEqualTo(1);
        assertThat(keeper.post(
                        one.counter() + "/reprendre",
                        Map.of("condition", "GOOD", "complete", "true", "q0", "YES", "q1", "YES")))
                .hasStatus3xxRedirection();
        jobs.runAll();
        assertThat(documents(one)).isEqualTo(2);

        kit.change(
                "update sharing_reservation set returned_at = returned_at - interval '366 days' where id = ?",
                one.loan());
        jobs.runAll();

        assertThat(documents(one)).isZero();
        assertThat(kit.ask(Integer.class, "select count(*) from sharing_proof where reservation_id = ?", one.loan()))
                .isZero();
    }

    private int documents(Case one) {
        return kit.ask(Integer.class, "select count(*) from sharing_handover where reservation_id = ?", one.loan());
    }
}
