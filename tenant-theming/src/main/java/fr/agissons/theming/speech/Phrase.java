package fr.agissons.theming.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message, read once and said many times: text with {@code {0}} and {@code {0,choice,0#no place|1#one place|1<{0}
 * places}}, as {@link java.text.MessageFormat} writes them, without its cost and its quotes.
 */
final class Phrase {
    private final List<Part> parts;

    private Phrase(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a message.
     *
     * @throws IllegalArgumentException when its braces or choices make no sense
     */
    static Phrase of(String pattern) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            if (open < 0) {
                parts.add(new Text(pattern.substring(at)));
                break;
            }
            if (open > at) {
                parts.add(new Text(pattern.substring(at, open)));
            }
            int close = closing(pattern, open);
            parts.add(argument(pattern.substring(open + 1, close)));
            at = close + 1;
        }
        return new Phrase(parts);
    }

    /** Says it with these values. */
    String say(Speech speech, @Nullable Object... values) {
        if (parts.isEmpty()) {
            return "";
        }
        if (parts.size() == 1 && parts.getFirst() instanceof Text text) {
            return text.value;
        }
        var said = new StringBuilder();
        say(said, speech, values);
        return said.toString();
    }

    private void say(StringBuilder said, Speech speech, @Nullable Object... values) {
        for (Part part : parts) {
            switch (part) {
                case Text text -> said.append(text.value);
                case Argument argument -> said.append(shown(values[argument.index], speech));
                case Choice choice -> choice.pick(values[choice.index]).say(said, speech, values);
            }
        }
    }

    private static String shown(@Nullable Object value, Speech speech) {
        return switch (value) {
            case null -> "";
            case Integer number -> speech.number(number);
            case Long number -> speech.number(number);
            case Double number -> speech.decimal(number);
            default -> value.toString();
        };
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("A brace is never closed: " + pattern);
    }

    private static Part argument(String inside) {
        int comma = inside.indexOf(',');
        if (comma < 0) {
            return new Argument(Integer.parseInt(inside.strip()));
        }
        int index = Integer.parseInt(inside.substring(0, comma).strip());
        String format = inside.substring(comma + 1).strip();
        if (format.equals("number")) {
            return new Argument(index);
        }
        if (!format.startsWith("choice,")) {
            throw new IllegalArgumentException("Only choices are known here, not " + format);
        }
        List<Branch> branches = new ArrayList<>();
        for (String branch : branches(format.substring("choice,".length()))) {
            int sign = branch.indexOf('#');
            int above = branch.indexOf('<');
            boolean strict = above >= 0 && (sign < 0 || above < sign);
            int end = strict ? above : sign;
            double limit = Double.parseDouble(branch.substring(0, end).strip());
            branches.add(new Branch(limit, strict, Phrase.of(branch.substring(end + 1))));
        }
        return new Choice(index, branches);
    }

    /** Cut at the bars that stand outside braces. */
    private static List<String> branches(String choice) {
        List<String> branches = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < choice.length(); i++) {
            char c = choice.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '|' && depth == 0) {
                branches.add(choice.substring(start, i));
                start = i + 1;
            }
        }
        branches.add(choice.substring(start));
        return branches;
    }

    private sealed interface Part permits Text, Argument, Choice {}

    private record Text(String value) implements Part {}

    private record Argument(int index) implements Part {}

    private record Branch(double limit, boolean strict, Phrase phrase) {}

    private record Choice(int index, List<Branch> branches) implements Part {
        Phrase pick(@Nullable Object value) {
            double number = ((Number) Objects.requireNonNull(value, "a choice needs its number")).doubleValue();
            Phrase picked = branches.getFirst().phrase;
            for (Branch branch : branches) {
                if (branch.strict ? number > branch.limit : number >= branch.limit) {
                    picked = branch.phrase;
                }
            }
            return picked;
        }
    }
}
