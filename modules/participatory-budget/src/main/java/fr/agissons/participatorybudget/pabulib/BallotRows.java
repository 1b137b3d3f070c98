package fr.agissons.participatorybudget.pabulib;

import fr.agissons.participatorybudget.tally.ElectionBuilder;
import fr.agissons.participatorybudget.tally.Fraction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Reads the ballots, the one part of a file that is long. */
final class BallotRows {
    private static final long MOST_POINTS = 1_000_000_000;

    private final Rows rows;
    private final Names projects;
    private final Names voters;
    private final int voterColumn;
    private final int voteColumn;
    private final int pointsColumn;
    private int[] seenOn = new int[64];
    private int[] starts = new int[1024];
    private int[] choices = new int[8192];
    private int[] points = new int[8192];
    private int ballots;
    private int entries;
    private int longest;
    /** What all points are multiplied by, so that none is broken. */
    private long scale = 1;

    BallotRows(Rows rows, Names projects, List<String> columns, VoteType type) throws MalformedFile {
        this.rows = rows;
        this.projects = projects;
        this.voters = new Names(rows.bytes);
        this.voterColumn = columns.indexOf("voter_id");
        this.voteColumn = columns.indexOf("vote");
        this.pointsColumn = type.writesPoints() ? columns.indexOf("points") : -1;
        if (voteColumn < 0) {
            throw rows.flaw(Flaw.MISSING_COLUMN, "vote");
        }
    }

    /** Reads the row where {@link Rows} stands. */
    void read() throws MalformedFile {
        if (rows.fields() <= voteColumn) {
            throw rows.flaw(Flaw.SHORT_ROW, "vote");
        }
        if (voterColumn >= 0 && rows.start(voterColumn) < rows.end(voterColumn)) {
            if (!voters.add(rows.start(voterColumn), rows.end(voterColumn))) {
                throw rows.flaw(Flaw.VOTER_TWICE, rows.text(voterColumn));
            }
        }
        if (ballots + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[ballots++] = entries;
        readChoices();
        longest = Math.max(longest, entries - starts[ballots - 1]);
        starts[ballots] = entries;
    }

    /** One project after the other, and its points beside it where there are any. A project named again is passed over. */
    private void readChoices() throws MalformedFile {
        int at = rows.start(voteColumn);
        int end = rows.end(voteColumn);
        int pointsAt = 0;
        int pointsEnd = 0;
        if (pointsColumn >= 0 && rows.fields() > pointsColumn) {
            pointsAt = rows.start(pointsColumn);
            pointsEnd = rows.end(pointsColumn);
        }
        while (at < end) {
            int comma = comma(at, end);
            int pointsComma = comma(pointsAt, pointsEnd);
            if (pointsColumn >= 0 && (pointsAt >= pointsEnd)) {
                throw rows.flaw(Flaw.POINTS_DO_NOT_MATCH, rows.text(voteColumn));
            }
            int project = project(at, comma);
            int number = pointsColumn >= 0 ? points(pointsAt, pointsComma) : 1;
            if (seenOn[project] != ballots) {
                seenOn[project] = ballots;
                keep(project, number);
            }
            at = comma + 1;
            pointsAt = pointsComma + 1;
        }
        if (pointsAt < pointsEnd) {
            throw rows.flaw(Flaw.POINTS_DO_NOT_MATCH, rows.text(voteColumn));
        }
    }

    private int comma(int from, int end) {
        int place = from;
        while (place < end && rows.bytes[place] != ',') {
            place++;
        }
        return place;
    }

    private int project(int start, int end) throws MalformedFile {
        int from = start;
        int to = end;
        while (from < to && Rows.isBlank(rows.bytes[from])) {
            from++;
        }
        while (to > from && Rows.isBlank(rows.bytes[to - 1])) {
            to--;
        }
        int project = projects.find(from, to);
        if (project < 0) {
            throw rows.flaw(Flaw.UNKNOWN_PROJECT, rows.text(from, to));
        }
        if (project >= seenOn.length) {
            seenOn = Arrays.copyOf(seenOn, Math.max(seenOn.length * 2, project + 1));
        }
        return project;
    }

    private int points(int start, int end) throws MalformedFile {
        long number = 0;
        for (int place = start; place < end; place++) {
            int digit = rows.bytes[place] - '0';
            if (digit < 0 || digit > 9 || number > MOST_POINTS) {
                return rarePoints(start, end);
            }
            number = number * 10 + digit;
        }
        return start < end ? scaled(number, scale) : rarePoints(start, end);
    }

    /** Broken numbers of points: what was read before is multiplied, if need be, so that all stay whole. */
    private int rarePoints(int start, int end) throws MalformedFile {
        Fraction number = Amounts.read(rows.text(start, end).strip(), rows::flaw);
        BigInteger wanted = Amounts.scale(List.of(number, Fraction.of(1, scale)));
        if (wanted.compareTo(BigInteger.valueOf(MOST_POINTS)) > 0) {
            throw rows.flaw(Flaw.TOO_BIG, number.toString());
        }
        long factor = wanted.longValueExact() / scale;
        for (int entry = 0; factor > 1 && entry < entries; entry++) {
            points[entry] = scaled(points[entry], factor);
        }
        scale *= factor;
        BigInteger whole = number.numerator().multiply(wanted).divide(number.denominator());
        return scaled(whole.min(BigInteger.valueOf(MOST_POINTS + 1)).longValueExact(), 1);
    }

    private int scaled(long number, long factor) throws MalformedFile {
        long product = number * factor;
        if (number > MOST_POINTS || product > MOST_POINTS) {
            throw rows.flaw(Flaw.TOO_BIG, Long.toString(number));
        }
        return (int) product;
    }

    private void keep(int project, int number) {
        if (entries == choices.length) {
            choices = Arrays.copyOf(choices, entries * 2);
            points = Arrays.copyOf(points, entries * 2);
        }
        choices[entries] = project;
        points[entries++] = number;
    }

    int ballots() {
        return ballots;
    }

    /** Puts the ballots into an election. */
    void addTo(ElectionBuilder election) {
        addTo(election, points);
    }

    /**
     * The same, where the first on a ballot of the greatest length gets as many points as it has places, the next one less.
     * Whoever ranks a withdrawn project first loses no points by it: the next moves up to its place.
     */
    void addRankedTo(ElectionBuilder election, int greatestLength, boolean[] withdrawn) {
        int most = Math.max(greatestLength, longest);
        int[] ranks = new int[entries];
        for (int ballot = 0; ballot < ballots; ballot++) {
            int rank = most;
            for (int entry = starts[ballot]; entry < starts[ballot + 1]; entry++) {
                ranks[entry] = rank;
                rank -= withdrawn[choices[entry]] ? 0 : 1;
            }
        }
        addTo(election, ranks);
    }

    private void addTo(ElectionBuilder election, int[] given) {
        for (int ballot = 0; ballot < ballots; ballot++) {
            election.ballot(choices, given, starts[ballot], starts[ballot + 1]);
        }
    }
}
