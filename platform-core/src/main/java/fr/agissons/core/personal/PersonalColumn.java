package fr.agissons.core.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column that names a person, and what becomes of it when they leave.
 *
 * @param table the table
 * @param column holds the person's number, or their address
 * @param fate what becomes of the row
 * @param why message key of the {@link Holding} whose {@code .fate} says so to the person; for a column no person is told of,
 *     the reason itself
 * @param blanked other columns of these rows that are emptied
 */
public record PersonalColumn(String table, String column, Fate fate, String why, List<Blank> blanked) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,62}");

    public PersonalColumn {
        if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException(table + "." + column + " is no column");
        }
        blanked = List.copyOf(blanked);
    }

    /** What becomes of a row. */
    public enum Fate {
        /** It goes. */
        ERASED,
        /** It goes: the column holds the person's mail address. */
        ERASED_BY_ADDRESS,
        /** It stays and counts, under a number that leads to nobody; each leaving gets a number of its own. */
        PSEUDONYM,
        /** The same, through a foreign key that follows another column of this list. */
        FOLLOWS,
        /** Its source sees to it when it ends what is under way. */
        ENDED,
        /** It stays as it is: nothing may change it, or it names nobody but the town's own staff and platform. */
        STAYS
    }

    /**
     * A column emptied in rows that stay.
     *
     * @param column its name
     * @param value what is put in its place, where it may not be without
     */
    public record Blank(String column, @Nullable String value) {
        public Blank {
            if (!NAME.matcher(column).matches()) {
                throw new IllegalArgumentException(column + " is no column");
            }
        }
    }

    /** Rows that go with the person. */
    public static PersonalColumn erased(String table, String column, String why) {
        return new PersonalColumn(table, column, Fate.ERASED, why, List.of());
    }

    /** Rows under the person's address that go with them. */
    public static PersonalColumn erasedByAddress(String table, String column, String why) {
        return new PersonalColumn(table, column, Fate.ERASED_BY_ADDRESS, why, List.of());
    }

    /** Rows that stay and count, but name nobody any more. */
    public static PersonalColumn pseudonym(String table, String column, String why) {
        return new PersonalColumn(table, column, Fate.PSEUDONYM, why, List.of());
    }

    /** Rows that stay, whose foreign key follows a column named before. */
    public static PersonalColumn following(String table, String column, String why) {
        return new PersonalColumn(table, column, Fate.FOLLOWS, why, List.of());
    }

    /** A column its source sees to by itself. */
    public static PersonalColumn ended(String table, String column, String why) {
        return new PersonalColumn(table, column, Fate.ENDED, why, List.of());
    }

    /** A column that stays as it is. */
    public static PersonalColumn staying(String table, String column, String why) {
        return new PersonalColumn(table, column, Fate.STAYS, why, List.of());
    }

    /** The same, with another column of these rows left without a value. */
    public PersonalColumn without(String other) {
        return and(new Blank(other, null));
    }

    /** The same, with these words in the place of another column's. */
    public PersonalColumn with(String other, String words) {
        return and(new Blank(other, words));
    }

    private PersonalColumn and(Blank blank) {
        List<Blank> all = new ArrayList<>(blanked);
        all.add(blank);
        return new PersonalColumn(table, column, fate, why, all);
    }

    /** Table and column. */
    public String name() {
        return table + "." + column;
    }
}
