package fr.agissons.theming.picture;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The elements and attributes of a drawing that are copied; a value is copied when it can be nothing but numbers or a colour. */
final class Shapes {
    private static final Set<String> SHOWN = Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    private static final Set<String> AROUND =
            Set.of("g", "defs", "linearGradient", "radialGradient", "stop", "clipPath");
    private static final Set<String> NUMBERS = Set.of(
            "d", "points", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2", "fx", "fy",
            "offset", "viewBox");
    private static final Set<String> STYLES = Set.of(
            "fill",
            "stroke",
            "stop-color",
            "opacity",
            "fill-opacity",
            "stroke-opacity",
            "stop-opacity",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "fill-rule",
            "clip-rule",
            "clip-path");
    private static final Set<String> WORDS = Set.of(
            "transform", "gradientTransform", "gradientUnits", "spreadMethod", "clipPathUnits", "preserveAspectRatio");

    private static final Pattern NUMERIC = Pattern.compile("[-+0-9.,eE%\\sMmLlHhVvCcSsQqTtAaZzpxt]*");
    private static final Pattern WORD = Pattern.compile("[-+0-9.,eE%\\s()A-Za-z]*");
    private static final Pattern STYLE =
            Pattern.compile("#[0-9a-fA-F]{3,8}|[a-zA-Z]{1,30}|[-+0-9.,eE%\\s]+(px)?|rgba?\\([0-9.,%\\s]+\\)"
                    + "|url\\(#[A-Za-z0-9_.-]{1,64}\\)");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private Shapes() {}

    static boolean knows(String element, boolean root) {
        return root || SHOWN.contains(element) || AROUND.contains(element);
    }

    static boolean isShown(String element) {
        return SHOWN.contains(element);
    }

    /** Copies the element the reader stands on, as far as it is known. */
    static void open(XMLStreamReader xml, boolean root, StringBuilder out) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                keep(xml.getAttributeLocalName(i), xml.getAttributeValue(i), kept);
            }
        }
        out.append('<').append(root ? "svg xmlns=\"http://www.w3.org/2000/svg\"" : xml.getLocalName());
        if (root && !kept.containsKey("viewBox") && kept.containsKey("width") && kept.containsKey("height")) {
            kept.put(
                    "viewBox",
                    "0 0 " + kept.get("width").replaceAll("[^0-9.]", "") + ' '
                            + kept.get("height").replaceAll("[^0-9.]", ""));
        }
        kept.forEach((name, value) ->
                out.append(' ').append(name).append("=\"").append(value).append('"'));
        out.append('>');
    }

    private static void keep(String name, String value, Map<String, String> kept) {
        if (name.equals("style")) {
            for (String declaration : value.split(";")) {
                String[] pair = declaration.split(":", 2);
                if (pair.length == 2) {
                    String property = pair[0].strip().toLowerCase(Locale.ROOT);
                    if (STYLES.contains(property)) {
                        keep(property, pair[1].strip(), kept);
                    }
                }
            }
        } else if (NUMBERS.contains(name) && NUMERIC.matcher(value).matches()
                || WORDS.contains(name) && WORD.matcher(value).matches()
                || STYLES.contains(name) && STYLE.matcher(value.strip()).matches()
                || name.equals("id") && ID.matcher(value).matches()) {
            kept.put(name, value.strip());
        }
    }
}
