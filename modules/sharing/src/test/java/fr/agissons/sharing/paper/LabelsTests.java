package fr.agissons.sharing.paper;

import static fr.agissons.sharing.SharingKit.in;
import static fr.agissons.sharing.SharingKit.item;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.loan.Counter;
import fr.agissons.sharing.loan.Reserve;
import fr.agissons.sharing.loan.ReserveAnswer.Made;
import fr.agissons.sharing.loan.Wish;
import fr.agissons.sharing.stock.UnitState;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Labels as they come out of the printer, and where they lead. */
@CivicModuleTest
class LabelsTests {
    private static final LoanRules FROM_TODAY = new LoanRules(0, 21, 90, 0, false, 20);

    private final SharingKit kit;
    private final People people;
    private final Browser browser;
    private final Reserve reserve;
    private final Counter counter;

    LabelsTests(SharingKit kit, People people, Browser browser, Reserve reserve, Counter counter) {
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.reserve = reserve;
        this.counter = counter;
    }

    private String code(UUID unit) {
        return kit.ask(String.class, "select code from sharing_unit where id = ?", unit);
    }

    private static PDDocument pdf(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return Loader.loadPDF(answer.getResponse().getContentAsByteArray());
    }

    private static List<String> codes(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        Result[] found = new QRCodeMultiReader()
                .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
        return Arrays.stream(found).map(Result::getText).sorted().toList();
    }

    @Test
    void printsALabelThatReadsBackAsItsAddress() throws Exception {
        Lender lender = kit.aLender("L’Outil <b>&</b> l’Œuvre");
        UUID model = kit.anItem(lender, item("Perforateur à 12 €/jour, « très » costaud"), 1);
        UUID unit = kit.units(model).getFirst();
        String path = "/pret/gestion/" + lender.library() + "/etiquettes";

        Map<String, String> one = Map.of("unit", unit.toString(), "format", "SMALL", "start", "5");
        try (PDDocument document = pdf(browser.as(lender.keeper()).post(path, one))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Perforateur à 12 €/jour, « très » costaud", "L’Outil <b>&</b> l’Œuvre")
                    .contains(code(unit));
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            assertThat(codes(page))
                    .singleElement()
                    .asString()
                    .endsWith(new Label(unit, lender.library(), "", model, "", code(unit), UnitState.AVAILABLE).path());
            int white = page.getRGB(10, 10);
            for (int x = 0; x < page.getWidth(); x += 3) {
                assertThat(page.getRGB(x, (int) (30 / 25.4 * 200)))
                        .as("the first row of a part-used sheet")
                        .isEqualTo(white);
            }
        }
    }

    @Test
    void goesOnToTheNextSheetWhenOneIsFull() throws Exception {
        Lender lender = kit.aLender("Beaucoup");
        UUID model = kit.anItem(lender, item("Chaise"), 30);
        var units = kit.units(model);
        LabelSheets sheets = new LabelSheets(
                LabelFormat.SMALL,
                20,
                units.stream()
                        .map(unit -> new Label(unit, lender.library(), "", model, "", "X", UnitState.AVAILABLE))
                        .toList());

        assertThat(sheets.sheets()).extracting(List::size).containsExactly(5, 24, 1);
        assertThat(sheets.sheets().getFirst().getFirst().place()).isEqualTo(19);
        String choose = "/pret/gestion/" + lender.library() + "/etiquettes?objet=" + model;
        assertThat(browser.as(lender.keeper()).get(choose)).bodyText().contains("checked", code(units.getFirst()));
        assertThat(browser.as(lender.keeper()).get(choose + "&choix=aucun"))
                .bodyText()
                .doesNotContain("value=\"" + units.getFirst() + "\" checked");
    }

    @Test
    void saysWhatIsWrongAndKeepsTheRest() {
        Lender lender = kit.aLender("Étourdie");
        UUID model = kit.anItem(lender, item("Scie"), 1);
        String unit = kit.units(model).getFirst().toString();
        String path = "/pret/gestion/" + lender.library() + "/etiquettes";
        Browser.Visit keeper = browser.as(lender.keeper());

        assertThat(keeper.post(path, Map.of("format", "SMALL", "start", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez au moins un exemplaire");
        assertThat(keeper.post(path, Map.of("unit", unit, "format", "LARGE", "start", "9")))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez un nombre de 1 à 8", "value=\"9\"");
        Lender other = kit.aLender("Autre atelier");
        String stranger =
                kit.units(kit.anItem(other, item("Rabot"), 1)).getFirst().toString();
        assertThat(keeper.post(path, Map.of("unit", stranger, "format", "SMALL", "start", "1")))
                .as("a thing of another library")
                .hasStatus(422);
        assertThat(browser.as(other.keeper()).post(path, Map.of("unit", unit, "format", "SMALL", "start", "1")))
                .hasStatus(403);
    }

    @Test
    void leadsEachReaderWhereTheyHaveSomethingToDo() {
        Lender lender = kit.aLender("Au code", FROM_TODAY);
        UUID model = kit.anItem(lender, item("Diable"), 1);
        UUID unit = kit.units(model).getFirst();
        Me borrower = people.resident("Porteuse");
        String label = new Label(unit, lender.library(), "", model, "", code(unit), UnitState.AVAILABLE).path();

        assertThat(browser.visitor().get(label)).hasRedirectedUrl("/pret/" + model);
        assertThat(browser.as(lender.keeper()).get(label)).hasRedirectedUrl("/pret/gestion/exemplaires/" + unit);
        UUID loan = ((Made) reserve.reserve(borrower.person(), new Wish(model, in(1, 2), null, "", true))).loan();
        assertThat(browser.as(lender.keeper()).get("/pret/gestion/exemplaires/" + unit))
                .bodyText()
                .contains("/pret/gestion/emprunts/" + loan);
        counter.handOver(lender.keeper(), loan, null, 0, "");
        assertThat(browser.as(lender.keeper()).get(label)).hasRedirectedUrl("/pret/gestion/emprunts/" + loan);
        assertThat(browser.as(borrower).get(label)).hasRedirectedUrl("/pret/mes-emprunts/" + loan);
        assertThat(browser.as(people.resident("Autre")).get(label)).hasRedirectedUrl("/pret/" + model);

        kit.change("update sharing_model set offered = false where id = ?", model);
        assertThat(browser.visitor().get(label)).hasStatus(404);
        assertThat(browser.as(lender.keeper()).get(label)).hasStatus3xxRedirection();
        assertThat(browser.visitor().get("/pret/u/00000000/" + code(unit))).hasStatus(404);
    }

    @Test
    void findsWhatIsTypedByHandAndAsksWhichWhenSeveralBearIt() {
        Lender one = kit.aLender("Premier atelier");
        Lender two = kit.aLender("Second atelier");
        UUID first = kit.anItem(one, item("Établi"), 1);
        UUID second = kit.anItem(two, item("Étau"), 0);
        String code = code(kit.units(first).getFirst());

        assertThat(browser.visitor().get("/pret/u?code=" + code.toLowerCase(Locale.ROOT)))
                .hasRedirectedUrl("/pret/" + first);
        assertThat(browser.as(two.keeper())
                        .post(
                                "/pret/gestion/objets/" + second + "/exemplaires",
                                Map.of("codes", code, "condition", "GOOD")))
                .hasStatus3xxRedirection();
        assertThat(browser.visitor().get("/pret/u?code=" + code)).bodyText().contains("Établi", "Étau");
        assertThat(browser.visitor().get("/pret/u?code=RIEN-99")).bodyText().contains("Aucun objet ne porte ce code");
    }
}
