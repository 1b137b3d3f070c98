package fr.agissons.theming.component;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Data written into a page for search engines and scripts. Whatever people typed into it can close neither its script
 * element nor its strings.
 */
public final class Json implements Content {
    private final StringBuilder text = new StringBuilder("{");

    private Json() {}

    /** An object of the schema.org type. */
    public static Json ld(String type) {
        return new Json().put("@context", "https://schema.org").put("@type", type);
    }

    /** An object without a type. */
    public static Json object() {
        return new Json();
    }

    /** Adds a value unless it is null: text, number, truth, another object, or a collection of these. */
    public Json put(String name, @Nullable Object value) {
        if (value != null) {
            if (text.length() > 1) {
                text.append(',');
            }
            quote(name);
            text.append(':');
            write(value);
        }
        return this;
    }

    /** Adds a value that is JSON already and was made by the engine: nothing people typed comes this way. */
    public Json raw(String name, String json) {
        text.append(text.length() > 1 ? "," : "");
        quote(name);
        text.append(':').append(json);
        return this;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    @Override
    public String toString() {
        return text + "}";
    }

    private void write(Object value) {
        switch (value) {
            case Json json -> text.append(json);
            case Number number -> text.append(number);
            case Boolean truth -> text.append(truth);
            case Collection<?> all -> {
                text.append('[');
                boolean first = true;
                for (Object one : all) {
                    if (!first) {
                        text.append(',');
                    }
                    first = false;
                    write(one);
                }
                text.append(']');
            }
            default -> quote(value.toString());
        }
    }

    private void quote(String raw) {
        text.append('"');
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                text.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
