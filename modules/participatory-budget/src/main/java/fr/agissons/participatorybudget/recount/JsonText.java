package fr.agissons.participatorybudget.recount;

import fr.agissons.participatorybudget.tally.Fraction;
import java.util.List;
import java.util.function.Consumer;

/** Writes JSON on one line; amounts are whole numbers, or exact quotients in quotes. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();

    /** The parts of an object, or of a list, in braces of their kind. */
    JsonText object(Runnable parts) {
        return within('{', parts, '}');
    }

    <T> JsonText list(String key, List<T> items, Consumer<T> item) {
        key(key);
        return within(
                '[',
                () -> items.forEach(each -> {
                    separate();
                    item.accept(each);
                }),
                ']');
    }

    private JsonText within(char open, Runnable parts, char close) {
        text.append(open);
        parts.run();
        text.append(close);
        return this;
    }

    JsonText string(String key, String value) {
        key(key);
        return string(value);
    }

    JsonText amount(String key, Fraction amount) {
        return raw(key, amount.isWhole() ? amount.toString() : '"' + amount.toString() + '"');
    }

    /** A number, a truth or null, as it is written. */
    JsonText raw(String key, String value) {
        key(key);
        text.append(value);
        return this;
    }

    JsonText key(String key) {
        separate();
        string(key);
        text.append(':');
        return this;
    }

    private void separate() {
        char last = text.isEmpty() ? '{' : text.charAt(text.length() - 1);
        if (last != '{' && last != '[' && last != ':' && last != ',') {
            text.append(',');
        }
    }

    JsonText string(String value) {
        text.append('"');
        for (int place = 0; place < value.length(); place++) {
            char character = value.charAt(place);
            if (character == '"' || character == '\\') {
                text.append('\\').append(character);
            } else if (character < ' ') {
                text.append("\\u%04x".formatted((int) character));
            } else {
                text.append(character);
            }
        }
        text.append('"');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
