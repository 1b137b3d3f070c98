package fr.agissons.core.territory.outline;

import fr.agissons.core.territory.outline.AreaUpload.Fault;
import fr.agissons.core.territory.outline.AreaUpload.WrongArea;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The outline of one part of a town as somebody writes it by hand: its GeoJSON, or a point on each line, latitude first, the
 * way maps give them to be copied. Points on lines close by themselves.
 */
final class AreaText {
    private static final Pattern POINT =
            Pattern.compile("(-?\\d{1,2}(?:[.,]\\d+)?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:[.,]\\d+)?)");

    private AreaText() {}

    /** The geometry written there, as GeoJSON has it; whether it is a sound one is not known yet. */
    static JsonNode geometry(String text) {
        if (!text.strip().startsWith("{")) {
            return polygon(text);
        }
        JsonNode root = JsonMapper.shared().readTree(text);
        JsonNode features = root.path("features");
        if (features.size() > 1) {
            throw new WrongArea(Fault.TOO_MANY_AREAS, 0);
        }
        JsonNode feature = features.isEmpty() ? root : features.path(0);
        return feature.has("geometry") ? feature.path("geometry") : feature;
    }

    private static JsonNode polygon(String text) {
        ObjectNode polygon = JsonMapper.shared().createObjectNode().put("type", "Polygon");
        ArrayNode ring = polygon.putArray("coordinates").addArray();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher point = POINT.matcher(line);
            if (!point.matches()) {
                throw new WrongArea(Fault.NO_GEOJSON, 0);
            }
            ring.addArray().add(degrees(point.group(2))).add(degrees(point.group(1)));
        });
        if (!ring.isEmpty() && !ring.path(0).equals(ring.path(ring.size() - 1))) {
            ring.add(ring.path(0));
        }
        return polygon;
    }

    private static double degrees(String written) {
        return Double.parseDouble(written.replace(',', '.'));
    }
}
