package fr.agissons.theming.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.sun.net.httpserver.HttpServer;
import fr.agissons.theming.Interfaces;
import fr.agissons.theming.Ui;
import fr.agissons.theming.speech.Speech;
import fr.agissons.theming.theme.TypePair;
import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PapersTests {
    private static final String SENTENCE = "L’Haÿ\u202f: «\u202fÇa coûte 12\u202f500,00 €, à l’œuvre\u202f!\u202f» ŸŁ";

    private final Papers papers = new Papers();

    private static Ui ui(String fonts) {
        return Interfaces.visitor(
                Interfaces.town("Colombes", Map.of("fonts", fonts, "primary", "#0f5c5c"), Map.of()), Speech.FRENCH);
    }

    private byte[] pdf(Ui ui, String markup) {
        return papers.pdf(ui, ui.paper(Paper.letter("Remise d’un objet"), out -> out.writeContent(markup)));
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryLetterInEachPairOfTypefaces(TypePair pair) throws Exception {
        byte[] pdf = pdf(ui(pair.key()), "<h1>" + SENTENCE + "</h1><p><b>" + SENTENCE + "</b> " + SENTENCE + "</p>");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            String expected = SENTENCE.replaceAll("[\\s\u202f]+", " ");
            assertThat(text.replace('\u202f', ' ').replace('\u00a0', ' '))
                    .contains(expected, expected + " " + expected);
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded())
                        .as(resources.getFont(name).getName())
                        .isTrue();
            }
        }
    }

    @Test
    void canBeReadAloud() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(ui("atelier"), "<h1>Titre</h1><p>Texte</p>"))) {
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("fr");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Remise d’un objet");
        }
    }

    @Test
    void fetchesNothingThatAPagePointsAt() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Ui ui = ui("atelier");
            Paper paper = Paper.bare(
                    "Curieux",
                    "@import url(" + there + "a.css);@font-face{font-family:x;src:url(" + there + "f.ttf)}"
                            + "div{font-family:x,text;background:url(" + there + "b.png)}");
            byte[] pdf = papers.pdf(
                    ui,
                    ui.paper(
                            paper,
                            out -> out.writeContent(
                                    "<link rel=\"stylesheet\" href=\"" + there + "c.css\"/><div>Ici</div>"
                                            + "<img alt=\"\" src=\"" + there + "d.png\"/>"
                                            + "<img alt=\"\" src=\"file:///etc/hostname\"/>"
                                            + "<object data=\"" + there + "e.pdf\"></object>"
                                            + "<iframe src=\"" + there + "g.html\"></iframe>")));

            assertThat(asked).hasValue(0);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document)).contains("Ici");
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void drawsACodeThatACameraReads() throws Exception {
        String address = "https://agissons.saint-étienne.fr/pret/u/0123abcd/SONO-01";
        byte[] pdf = pdf(ui("canal"), "<p><img alt=\"Code\" width=\"110\" src=\"" + QrCode.image(address) + "\"/></p>");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(read(new PDFRenderer(document).renderImageWithDPI(0, 200)))
                    .isEqualTo(address);
        }
    }

    private static String read(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
