package fr.agissons.participatorybudget.pabulib;

import fr.agissons.participatorybudget.tally.ElectionBuilder;
import fr.agissons.participatorybudget.tally.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the projects, and puts an election together from them. */
final class ProjectRows {
    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(62);

    private final Rows rows;
    private final Names names;
    private final List<Map<String, String>> projects = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Fraction> costs = new ArrayList<>();
    private List<String> columns = List.of();
    private int idColumn;
    private int costColumn;

    ProjectRows(Rows rows) {
        this.rows = rows;
        this.names = new Names(rows.bytes);
    }

    void open(List<String> named) throws MalformedFile {
        columns = named;
        idColumn = column("project_id");
        costColumn = column("cost");
    }

    private int column(String name) throws MalformedFile {
        int column = columns.indexOf(name);
        if (column < 0) {
            throw rows.flaw(Flaw.MISSING_COLUMN, name);
        }
        return column;
    }

    void read() throws MalformedFile {
        if (rows.fields() <= Math.max(idColumn, costColumn)) {
            throw rows.flaw(Flaw.SHORT_ROW, rows.fields() <= idColumn ? "project_id" : "cost");
        }
        if (rows.start(idColumn) == rows.end(idColumn)) {
            throw rows.flaw(Flaw.NO_ID, "");
        }
        if (!names.add(rows.start(idColumn), rows.end(idColumn))) {
            throw rows.flaw(Flaw.PROJECT_TWICE, rows.text(idColumn));
        }
        ids.add(rows.text(idColumn));
        costs.add(Amounts.read(rows.text(costColumn), rows::flaw));
        Map<String, String> project = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            project.put(columns.get(column), rows.text(column));
        }
        projects.add(project);
    }

    Names names() {
        return names;
    }

    int count() {
        return projects.size();
    }

    /** All amounts become whole numbers of a unit small enough for each of them. */
    PabulibFile file(MetaRows meta, BallotRows ballots) throws MalformedFile {
        Fraction budget = meta.budget();
        List<Fraction> amounts = new ArrayList<>(costs);
        amounts.add(budget);
        BigInteger scale = Amounts.scale(amounts);
        BigInteger sum = amounts.stream().map(amount -> whole(amount, scale)).reduce(scale, BigInteger::add);
        if (sum.compareTo(LARGEST) > 0) {
            throw new MalformedFile(Flaw.TOO_BIG, 0, sum.toString());
        }
        VoteType type = meta.voteType();
        ElectionBuilder election = type.isScored() ? ElectionBuilder.ofPoints() : ElectionBuilder.ofApprovals();
        election.scale(scale.longValueExact()).budget(whole(budget, scale).longValueExact());
        for (int project = 0; project < projects.size(); project++) {
            election.project(ids.get(project), whole(costs.get(project), scale).longValueExact());
        }
        rivals().forEach(election::rivals);
        boolean[] withdrawn = withdrawn(election);
        if (type == VoteType.ORDINAL) {
            ballots.addRankedTo(election, meta.greatestLength(), withdrawn);
        } else {
            ballots.addTo(election);
        }
        return new PabulibFile(meta.all(), columns, List.copyOf(projects), election.build());
    }

    /** Groups of which at most one can win: a column of ours, which other readers of such files pass over. */
    private List<int[]> rivals() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int project = 0; project < projects.size(); project++) {
            String group = projects.get(project).getOrDefault("exclusive_group", "");
            if (!group.isEmpty()) {
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(project);
            }
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** Those that can no longer win, though ballots name them: a column of ours too, with a 1 for each. */
    private boolean[] withdrawn(ElectionBuilder election) {
        boolean[] withdrawn = new boolean[projects.size()];
        for (int project = 0; project < withdrawn.length; project++) {
            withdrawn[project] =
                    projects.get(project).getOrDefault("withdrawn", "").equals("1");
            if (withdrawn[project]) {
                election.withdraw(project);
            }
        }
        return withdrawn;
    }

    private static BigInteger whole(Fraction amount, BigInteger scale) {
        return amount.numerator().multiply(scale).divide(amount.denominator());
    }
}
