package fr.agissons.theming.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.agissons.theming.Ui;
import fr.agissons.theming.theme.TypePair;
import fr.agissons.theming.theme.TypePair.Face;
import gg.jte.models.runtime.JteModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Turns pages into PDF, tagged so that they can be read aloud. What is printed holds all it shows: whatever an address in a
 * page points at, nothing is fetched.
 */
@Component
public class Papers {
    private static final Logger LOG = LoggerFactory.getLogger(Papers.class);
    private static final String HELD_WITHIN = "data:image/";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;
    /** Latin, Greek and Cyrillic, for names the town's own faces have no letters for. */
    private static final String REST = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** This page, made with {@link Ui#paper}, as a file. */
    public byte[] pdf(Ui ui, JteModel page) {
        String markup = NOT_XML.matcher(page.render()).replaceAll("");
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> address.startsWith(HELD_WITHIN), when);
        }
        builder.useUriResolver((base, address) -> address.startsWith(HELD_WITHIN) ? address : null);
        builder.withDiagnosticConsumer(found -> LOG.debug("{}", found.getFormattedMessage()));
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText("·");
        builder.withProducer("Agissons");
        useFaces(builder, ui.theme().tokens().pair());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            builder.withHtmlContent(markup, null).toStream(bytes).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One face for titles, one for text in two weights, under the names the rules of {@link Paper} know them by. */
    private static void useFaces(PdfRendererBuilder builder, TypePair pair) {
        List<Face> faces = pair.faces();
        String display =
                faces.isEmpty() ? Face.FIGTREE.key() + "-700" : faces.getFirst().key();
        String text = faces.isEmpty() ? Face.FIGTREE.key() : faces.getLast().key();
        use(builder, "display", PLAIN, "/paper/" + display + ".ttf");
        use(builder, "text", PLAIN, "/paper/" + text + "-400.ttf");
        use(builder, "text", BOLD, "/paper/" + text + "-700.ttf");
        use(builder, "rest", PLAIN, REST);
    }

    private static void use(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Papers.class.getResourceAsStream(file), file);
    }
}
