package fr.agissons.participatorybudget.pabulib;

import fr.agissons.participatorybudget.tally.Ballots;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes the .pb format. Ballots get numbers from one, in the order they have in the election: whoever publishes them
 * puts them in an order that says nothing of who cast them.
 */
public final class PabulibWriter {
    private final Appendable out;

    private PabulibWriter(Appendable out) {
        this.out = out;
    }

    public static void write(PabulibFile file, Appendable out) throws IOException {
        PabulibWriter writer = new PabulibWriter(out);
        writer.row(List.of("META"));
        writer.row(List.of("key", "value"));
        for (Map.Entry<String, String> entry : file.meta().entrySet()) {
            writer.row(List.of(entry.getKey(), entry.getValue()));
        }
        writer.row(List.of("PROJECTS"));
        writer.row(file.columns());
        for (Map<String, String> project : file.projects()) {
            writer.row(file.columns().stream()
                    .map(column -> project.getOrDefault(column, ""))
                    .toList());
        }
        writer.row(List.of("VOTES"));
        writer.ballots(file);
    }

    private void ballots(PabulibFile file) throws IOException {
        Ballots ballots = file.election().ballots();
        boolean ranked = VoteType.of(file.meta().getOrDefault("vote_type", ""))
                .filter(type -> type == VoteType.ORDINAL)
                .isPresent();
        boolean points = ballots.hasPoints() && !ranked;
        out.append(points ? "voter_id;vote;points\n" : "voter_id;vote\n");
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            out.append(Integer.toString(ballot + 1)).append(';');
            int[] projects = ballots.projects(ballot);
            for (int place = 0; place < projects.length; place++) {
                out.append(place > 0 ? "," : "").append(file.election().id(projects[place]));
            }
            if (points) {
                out.append(';');
                int[] given = ballots.points(ballot);
                for (int place = 0; place < given.length; place++) {
                    out.append(place > 0 ? "," : "").append(Integer.toString(given[place]));
                }
            }
            out.append('\n');
        }
    }

    private void row(List<String> fields) throws IOException {
        for (Iterator<String> each = fields.iterator(); each.hasNext(); ) {
            out.append(quoted(each.next())).append(each.hasNext() ? ';' : '\n');
        }
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(each -> each == ';' || each == '"' || each == '\n' || each == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
