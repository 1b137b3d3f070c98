package fr.agissons.theming.picture;

import fr.agissons.theming.color.Dominant;
import fr.agissons.theming.color.Rgb;
import fr.agissons.theming.picture.NoPicture.Reason;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A picture made of shapes, written anew with nothing but shapes, their colours and their gradients: no script, no address,
 * no animation, no embedded page goes through, because only what is known is copied.
 *
 * @param svg the drawing
 * @param colours its main colours
 */
public record Drawing(String svg, List<Rgb> colours) implements Picture {
    private static final String SPACE = "http://www.w3.org/2000/svg";
    private static final int HEAVIEST = 256 * 1024;
    private static final int MOST_SHAPES = 5_000;
    private static final int DEEPEST = 40;
    private static final Pattern COLOUR = Pattern.compile("(?i)\\b(?:fill|stroke|stop-color)=\"(#[0-9a-f]{3,6})\"");

    static Drawing read(byte[] bytes) throws NoPicture {
        if (bytes.length > HEAVIEST) {
            throw new NoPicture(Reason.TOO_HEAVY);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        String svg;
        try {
            svg = shapes(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException | RuntimeException malformed) {
            throw new NoPicture(Reason.NOT_ONE);
        }
        List<Rgb> colours = COLOUR.matcher(svg)
                .results()
                .flatMap(found -> Rgb.parse(found.group(1)).stream())
                .toList();
        return new Drawing(svg, Dominant.of(colours));
    }

    private static String shapes(XMLStreamReader xml) throws XMLStreamException, NoPicture {
        StringBuilder out = new StringBuilder(4096);
        int depth = 0;
        int shapes = 0;
        int seen = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean root = depth == 0;
                if (root
                        && !(SPACE.equals(xml.getNamespaceURI())
                                && xml.getLocalName().equals("svg"))) {
                    throw new NoPicture(Reason.NOT_ONE);
                }
                refuse(xml.getLocalName());
                boolean known = SPACE.equals(xml.getNamespaceURI()) && Shapes.knows(xml.getLocalName(), root);
                if (++seen > MOST_SHAPES || depth >= DEEPEST) {
                    throw new NoPicture(Reason.TOO_LARGE);
                }
                if (!known) {
                    skip(xml);
                    continue;
                }
                depth++;
                shapes += Shapes.isShown(xml.getLocalName()) ? 1 : 0;
                Shapes.open(xml, root, out);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                out.append("</").append(xml.getLocalName()).append('>');
            }
        }
        if (shapes == 0) {
            throw new NoPicture(Reason.EMPTY_DRAWING);
        }
        return out.toString();
    }

    /** What a drawing would not be the same without, and cannot keep. */
    private static void refuse(String element) throws NoPicture {
        switch (element) {
            case "text", "tspan" -> throw new NoPicture(Reason.TEXT_IN_DRAWING);
            case "style" -> throw new NoPicture(Reason.STYLE_IN_DRAWING);
            default -> {
                // Whatever else is not known is left out.
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** As it is sent. */
    public byte[] bytes() {
        return svg.getBytes(StandardCharsets.UTF_8);
    }
}
