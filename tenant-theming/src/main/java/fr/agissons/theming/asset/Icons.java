package fr.agissons.theming.asset;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The icons of the site, each one path drawn with the colour of the text it stands in. */
public final class Icons {
    private static final String START = "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"";
    private static final Map<String, String> ALL = read();

    private Icons() {}

    /**
     * The icon of this Lucide name, as markup; hidden from screen readers: a word always stands beside it.
     *
     * @throws IllegalArgumentException when the site does not bring it
     */
    public static String svg(String name) {
        String svg = ALL.get(name);
        if (svg == null) {
            throw new IllegalArgumentException("No icon is named " + name);
        }
        return svg;
    }

    /** Every name there is. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    private static Map<String, String> read() {
        var properties = new Properties();
        try (var in = Icons.class.getResourceAsStream("/icons/lucide.properties")) {
            properties.load(new InputStreamReader(
                    Objects.requireNonNull(in, "the icons are part of this module"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> icons = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            icons.put(name, START + properties.getProperty(name) + "\"/></svg>");
        }
        return Map.copyOf(icons);
    }
}
