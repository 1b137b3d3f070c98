package fr.agissons.theming.opendata;

import fr.agissons.core.opendata.FeedSource.News;
import fr.agissons.theming.Ui;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** News as feed readers take them (RFC 4287). */
final class AtomFile {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;
    private final Ui ui;

    private AtomFile(XMLStreamWriter out, Ui ui) {
        this.out = out;
        this.ui = ui;
    }

    /** The file of these news, the newest first. */
    static String of(Ui ui, String title, String path, List<News> news) {
        StringWriter text = new StringWriter();
        try {
            new AtomFile(XMLOutputFactory.newFactory().createXMLStreamWriter(text), ui).write(title, path, news);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void write(String title, String path, List<News> news) throws XMLStreamException {
        Instant updated = news.isEmpty() ? Instant.EPOCH : news.getFirst().at();
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(NAMESPACE);
        out.writeAttribute("xml:lang", ui.lang());
        element("title", title);
        element("id", ui.absolute(path));
        element("updated", updated.toString());
        link("self", path);
        link("alternate", "/");
        out.writeStartElement("author");
        element("name", ui.siteName());
        out.writeEndElement();
        for (News one : news) {
            out.writeStartElement("entry");
            element("title", one.title());
            element("id", "urn:uuid:" + one.id());
            element("updated", one.at().toString());
            link("alternate", one.path());
            element("summary", one.summary());
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(UNWRITABLE.matcher(text).replaceAll(""));
        out.writeEndElement();
    }

    private void link(String relation, String path) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", ui.absolute(path));
    }
}
