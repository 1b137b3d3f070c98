package fr.agissons.participatorybudget.pabulib;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file's rows, field by field, without making a string of anything that nobody asks for. Fields are parted by
 * semicolons; one in quotes may hold semicolons and line ends, and a quote written twice. Quoted fields are unescaped
 * where they stand: the bytes are ours.
 */
final class Rows {
    final byte[] bytes;
    private int position;
    private int line = 1;
    private int rowLine = 1;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int fields;

    Rows(byte[] bytes) {
        this.bytes = bytes;
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        this.position = marked ? 3 : 0;
    }

    /** Reads the next row that is not blank; false at the end. */
    boolean next() throws MalformedFile {
        do {
            if (position >= bytes.length) {
                return false;
            }
            rowLine = line;
            fields = 0;
            while (!readField()) {
                // the row goes on
            }
        } while (fields == 1 && starts[0] == ends[0]);
        return true;
    }

    /** Reads one field and its end; true when that was the row's end too. */
    private boolean readField() throws MalformedFile {
        int start = position;
        int end = bytes.length > start && bytes[start] == '"' ? unquote() : -1;
        int rest = position;
        while (position < bytes.length) {
            byte here = bytes[position];
            if (here == ';' || here == '\n' || here == '\r') {
                break;
            }
            position++;
        }
        if (end < 0) {
            keep(start, position);
        } else {
            // What follows a closing quote belongs to the field all the same.
            System.arraycopy(bytes, rest, bytes, end, position - rest);
            keep(start, end + position - rest);
        }
        return position >= bytes.length || endOfField();
    }

    private boolean endOfField() {
        byte here = bytes[position++];
        if (here == ';') {
            return false;
        }
        if (here == '\r' && position < bytes.length && bytes[position] == '\n') {
            position++;
        }
        line++;
        return true;
    }

    /** Moves the quoted text to the field's beginning and gives its end there. */
    private int unquote() throws MalformedFile {
        int opened = line;
        int to = position;
        position++;
        while (position < bytes.length) {
            byte here = bytes[position++];
            if (here == '"') {
                if (position >= bytes.length || bytes[position] != '"') {
                    return to;
                }
                position++;
            } else if (here == '\n' || (here == '\r' && (position >= bytes.length || bytes[position] != '\n'))) {
                line++;
            }
            bytes[to++] = here;
        }
        throw new MalformedFile(Flaw.UNCLOSED_QUOTE, opened, "");
    }

    private void keep(int start, int end) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        int from = start;
        int to = end;
        while (from < to && isBlank(bytes[from])) {
            from++;
        }
        while (to > from && isBlank(bytes[to - 1])) {
            to--;
        }
        starts[fields] = from;
        ends[fields] = to;
        fields++;
    }

    static boolean isBlank(byte character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }

    /** The line on which the row begins. */
    int line() {
        return rowLine;
    }

    int fields() {
        return fields;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    /** The field without blanks around it; empty where the row is shorter. */
    String text(int field) throws MalformedFile {
        return field < fields ? text(starts[field], ends[field]) : "";
    }

    String text(int start, int end) throws MalformedFile {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw flaw(Flaw.NOT_TEXT, "");
        }
    }

    List<String> texts() throws MalformedFile {
        List<String> texts = new ArrayList<>();
        for (int field = 0; field < fields; field++) {
            texts.add(text(field));
        }
        return texts;
    }

    MalformedFile flaw(Flaw flaw, String detail) {
        return new MalformedFile(flaw, rowLine, detail);
    }
}
