package fr.agissons.sharing.handover;

import static fr.agissons.sharing.SharingKit.in;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.loan.Reserve;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.Wish;
import fr.agissons.sharing.stock.Category;
import fr.agissons.sharing.stock.ModelDetails;
import fr.agissons.testing.Browser;
import fr.agissons.testing.People;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Loans at the counter for tests, handed over through the pages. */
@Component
class HandOverKit {
    private static final LoanRules FROM_TODAY = new LoanRules(0, 21, 90, 0, false, 20);
    private static final String CHECKS = "Les deux câbles sont là\nLe micro s’allume";

    private final SharingKit kit;
    private final People people;
    private final Reserve reserve;
    private final Browser browser;

    HandOverKit(SharingKit kit, People people, Reserve reserve, Browser browser) {
        this.kit = kit;
        this.people = people;
        this.reserve = reserve;
        this.browser = browser;
    }

    record Case(Lender lender, UUID model, UUID loan, Me borrower) {
        String counter() {
            return "/pret/gestion/emprunts/" + loan;
        }

        String documents() {
            return "/pret/mes-emprunts/" + loan + "/documents";
        }
    }

    Case promised(String name) {
        Lender lender = kit.aLender(name, FROM_TODAY);
        ModelDetails details =
                new ModelDetails("Sono de " + name, "Du son.", "", Category.SOUND, 15_000, null, false, false);
        UUID model = kit.anItem(lender, details, 1);
        Me who = people.resident("Emprunteuse d’Île-de-France");
        UUID loan = ((Made) reserve.reserve(who.person(), new Wish(model, in(1, 2), null, "", true))).loan();
        assertThat(browser.as(lender.keeper())
                        .post("/pret/gestion/objets/" + model + "/controle", Map.of("questions", CHECKS)))
                .hasStatus3xxRedirection();
        return new Case(lender, model, loan, who);
    }

    static Map<String, String> leaving() {
        return Map.of(
                "identity",
                "true",
                "checked",
                "true",
                "terms",
                "true",
                "means",
                "CHEQUE",
                "q0",
                "YES",
                "q1",
                "NO",
                "r1",
                "Il grésille",
                "note",
                "Housse fournie");
    }

    Case out(String name) {
        Case one = promised(name);
        assertThat(browser.as(one.lender.keeper()).post(one.counter() + "/remettre", leaving()))
                .hasStatus3xxRedirection();
        return one;
    }

    String state(Case one) {
        return kit.ask(String.class, "select state from sharing_reservation where id = ?", one.loan);
    }

    static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
