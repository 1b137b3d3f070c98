package fr.agissons.participatorybudget.takeover;

import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.participatorybudget.pabulib.PabulibFile;
import fr.agissons.participatorybudget.project.ProjectDetails;
import fr.agissons.participatorybudget.takeover.PastVote.PastBallot;
import fr.agissons.participatorybudget.takeover.PastVote.PastProject;
import fr.agissons.participatorybudget.tally.Ballots;
import fr.agissons.participatorybudget.tally.Election;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds in a Pabulib file the edition it could have been; says why, where there is none. */
final class ReadPastVote {
    static final int MOST_BALLOTS = 100_000;
    static final int MOST_PROJECTS = 500;
    private static final int CENTS = 100;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_GROUP = 40;
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT),
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT));

    private final PabulibFile file;
    private final Election election;
    private final String type;

    private ReadPastVote(PabulibFile file) {
        this.file = file;
        this.election = file.election();
        this.type = meta("vote_type").toLowerCase(Locale.ROOT);
    }

    static PastVote of(PabulibFile file) throws Unfit {
        return new ReadPastVote(file).read();
    }

    private PastVote read() throws Unfit {
        if (election.projects() > MOST_PROJECTS) {
            throw new Unfit("too-many-projects", election.projects(), MOST_PROJECTS);
        }
        if (election.voters() > MOST_BALLOTS) {
            throw new Unfit("too-many-ballots", election.voters(), MOST_BALLOTS);
        }
        long cents = cents(election.budget(), "budget");
        if (cents < 1 || cents > ProjectDetails.MOST_CENTS) {
            throw new Unfit("budget");
        }
        List<PastBallot> ballots = ballots();
        return new PastVote(
                cut(meta("description"), LONGEST_TITLE),
                meta("currency"),
                cents,
                voting(ballots),
                projects(),
                ballots,
                day("date_begin"),
                day("date_end"));
    }

    private String meta(String key) {
        return file.meta().getOrDefault(key, "").strip();
    }

    private List<PastProject> projects() throws Unfit {
        List<PastProject> projects = new ArrayList<>();
        for (int number = 0; number < election.projects(); number++) {
            Map<String, String> row = file.projects().get(number);
            String id = election.id(number);
            long cents = cents(election.cost(number), id);
            if (cents < 1 || cents > ProjectDetails.MOST_CENTS) {
                throw new Unfit("price", id);
            }
            if (election.isWithdrawn(number)) {
                throw new Unfit("withdrawn", id);
            }
            String name = cut(row.getOrDefault("name", "").strip(), LONGEST_TITLE);
            Double latitude = degrees(row.get("latitude"), 90);
            Double longitude = degrees(row.get("longitude"), 180);
            boolean placed = latitude != null && longitude != null;
            projects.add(new PastProject(
                    id,
                    name.length() < 3 ? cut("Projet " + id, LONGEST_TITLE) : name,
                    cents,
                    row.getOrDefault("category", ""),
                    placed ? latitude : null,
                    placed ? longitude : null,
                    cut(row.getOrDefault("exclusive_group", "").strip(), LONGEST_GROUP)));
        }
        return projects;
    }

    private long cents(long units, String what) throws Unfit {
        BigInteger[] cents = BigInteger.valueOf(units)
                .multiply(BigInteger.valueOf(CENTS))
                .divideAndRemainder(BigInteger.valueOf(election.scale()));
        if (cents[1].signum() != 0) {
            throw new Unfit("half-cent", what);
        }
        return cents[0].min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    private List<PastBallot> ballots() throws Unfit {
        Ballots all = election.ballots();
        List<PastBallot> ballots = new ArrayList<>(all.size());
        for (int ballot = 0; ballot < all.size(); ballot++) {
            int[] projects = all.projects(ballot);
            if (type.equals("ordinal")) {
                ballots.add(new PastBallot(
                        projects, IntStream.rangeClosed(1, projects.length).toArray()));
            } else if (all.hasPoints()) {
                ballots.add(wanted(projects, all.points(ballot)));
            } else {
                ballots.add(new PastBallot(projects, new int[0]));
            }
        }
        return ballots;
    }

    /** Whoever gives a project no points does not want it. */
    private static PastBallot wanted(int[] projects, int[] points) throws Unfit {
        if (Arrays.stream(points).anyMatch(one -> one < 0 || one > VotingRule.MOST_POINTS)) {
            throw new Unfit("points", VotingRule.MOST_POINTS);
        }
        int[] kept = IntStream.range(0, projects.length)
                .filter(entry -> points[entry] > 0)
                .toArray();
        return new PastBallot(
                Arrays.stream(kept).map(entry -> projects[entry]).toArray(),
                Arrays.stream(kept).map(entry -> points[entry]).toArray());
    }

    private VotingRule voting(List<PastBallot> ballots) throws Unfit {
        int longest =
                ballots.stream().mapToInt(one -> one.projects().length).max().orElse(0);
        if (longest == 0) {
            throw new Unfit("blank");
        }
        if (election.ballots().hasPoints() && !type.equals("ordinal")) {
            int sum = ballots.stream()
                    .mapToInt(one -> Arrays.stream(one.weights()).sum())
                    .max()
                    .orElse(0);
            int most = ballots.stream()
                    .flatMapToInt(one -> Arrays.stream(one.weights()))
                    .max()
                    .orElse(0);
            int all = Math.max(sum, number("max_sum_points"));
            if (all > VotingRule.MOST_POINTS) {
                throw new Unfit("points", VotingRule.MOST_POINTS);
            }
            return VotingRule.points(all, Math.min(all, Math.max(most, number("max_points"))));
        }
        int most = Math.max(longest, number("max_length"));
        if (longest > VotingRule.MOST_PROJECTS) {
            throw new Unfit("long", longest, VotingRule.MOST_PROJECTS);
        }
        int limit = Math.min(most, VotingRule.MOST_PROJECTS);
        return type.equals("ordinal") ? VotingRule.ranking(limit) : VotingRule.approval(limit);
    }

    private int number(String key) {
        String value = meta(key);
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
    }

    private @Nullable LocalDate day(String key) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(meta(key), format);
            } catch (DateTimeParseException otherwise) {
                // Written in another of the ways that are met, or not told to the day: then it is asked for.
            }
        }
        return null;
    }

    private static @Nullable Double degrees(@Nullable String text, int most) {
        try {
            double degrees = text == null || text.isBlank() ? Double.NaN : Double.parseDouble(text.strip());
            return Math.abs(degrees) <= most ? degrees : null;
        } catch (NumberFormatException notTold) {
            return null;
        }
    }

    private static String cut(String text, int most) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, most - 1).stripTrailing() + "…";
    }
}
