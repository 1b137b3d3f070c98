package fr.agissons.sharing.handover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What both sign: plain lines of a name and a value, so that anybody can compute its seal again from what is written.
 *
 * @param lines its lines
 */
record Statement(List<Line> lines) {
    private static final String APART = ": ";

    Statement {
        lines = List.copyOf(lines);
    }

    /** One line. */
    record Line(String key, String value) {}

    /** Writes one line after the other. */
    static final class Writer {
        private final List<Line> lines = new ArrayList<>();

        Writer line(String key, Object value) {
            lines.add(new Line(key, value.toString()));
            return this;
        }

        Writer answer(CheckAnswer answer) {
            return line("check", (answer.fine() ? "yes" : "no") + "\t" + answer.question() + "\t" + answer.remark());
        }

        Statement statement() {
            return new Statement(lines);
        }
    }

    static Statement read(String text) {
        return new Statement(text.lines()
                .map(line -> line.split(APART, 2))
                .map(parts -> new Line(parts[0], unescaped(parts[1])))
                .toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.key())
                .append(APART)
                .append(escaped(line.value()))
                .append('\n'));
        return text.toString();
    }

    /** SHA-256 of its text, which changes with any letter of it. */
    String seal() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Optional<String> get(String key) {
        return all(key).stream().findFirst();
    }

    List<String> all(String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .map(Line::value)
                .toList();
    }

    List<CheckAnswer> answers() {
        return all("check").stream()
                .map(value -> value.split("\t", -1))
                .map(parts -> new CheckAnswer(parts[1], parts[0].equals("yes"), parts[2]))
                .toList();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "");
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char next = value.charAt(i);
            if (next == '\\' && i + 1 < value.length()) {
                next = value.charAt(++i) == 'n' ? '\n' : value.charAt(i);
            }
            text.append(next);
        }
        return text.toString();
    }
}
