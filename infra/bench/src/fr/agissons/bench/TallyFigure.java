package fr.agissons.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How long one count took.
 *
 * @param name what it was
 * @param millis how long
 * @param promised how long at most, or zero
 * @param yardstick how long the prototype took, or zero
 * @param peer how long pabutools took, or zero
 */
record TallyFigure(String name, double millis, double promised, double yardstick, double peer) {
    String line() {
        String verdict = promised == 0 ? "" : millis <= promised ? "tenu" : "MANQUÉ";
        String limit = promised == 0 ? "" : String.format(Locale.FRENCH, "  (au plus %,.0f)", promised);
        String ratio = yardstick == 0
                ? ""
                : String.format(
                        Locale.FRENCH,
                        "  %.2f fois le prototype, %,.0f fois plus vite que pabutools",
                        millis / yardstick,
                        peer / millis);
        return String.format(Locale.FRENCH, "%-8s %-28s %10.2f ms%s%s", verdict, name, millis, limit, ratio);
    }

    static String json(List<TallyFigure> figures) {
        return figures.stream()
                .map(figure -> String.format(
                        Locale.ROOT,
                        "    {\"name\": \"%s\", \"millis\": %.3f, \"promisedMillis\": %.0f, \"prototypeMillis\": %.1f, \"pabutoolsMillis\": %.0f}",
                        figure.name,
                        figure.millis,
                        figure.promised,
                        figure.yardstick,
                        figure.peer))
                .collect(Collectors.joining(
                        ",\n",
                        "{\n  \"processors\": %d,\n  \"java\": \"%s\",\n  \"counts\": [\n"
                                .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version()),
                        "\n  ]\n}\n"));
    }
}
