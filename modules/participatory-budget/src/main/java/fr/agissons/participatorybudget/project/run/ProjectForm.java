package fr.agissons.participatorybudget.project.run;

import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.project.ProjectDetails;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.rule.Category;
import fr.agissons.participatorybudget.rule.Euros;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about a project.
 *
 * @param envelope what it would be paid from
 * @param title what it is called
 * @param text what it is
 * @param category what it is about
 * @param cost its price, in euros
 * @param place where it would be
 * @param latitude of that place
 * @param longitude of that place
 * @param group a word it shares with projects of which at most one can win
 * @param version the state of it the person was looking at
 */
public record ProjectForm(
        @Nullable String envelope,
        @Nullable String title,
        @Nullable String text,
        @Nullable String category,
        @Nullable String cost,
        @Nullable String place,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable String group,
        @Nullable String version) {
    static final ProjectForm BLANK = new ProjectForm("", "", "", "", "", "", "", "", "", "0");

    static ProjectForm of(ProjectView project) {
        return new ProjectForm(
                project.envelope().toString(),
                project.title(),
                project.text(),
                project.category().name(),
                Euros.typed(project.cents()),
                project.place(),
                typed(project.latitude()),
                typed(project.longitude()),
                project.exclusiveGroup() == null ? "" : project.exclusiveGroup(),
                Integer.toString(project.version()));
    }

    private static String typed(@Nullable Double degrees) {
        return degrees == null ? "" : String.format(Locale.ROOT, "%.6f", degrees);
    }

    /** The same words, onto that state of the project. */
    ProjectForm onto(int last) {
        return new ProjectForm(
                envelope, title, text, category, cost, place, latitude, longitude, group, Integer.toString(last));
    }

    int versionSeen() {
        String seen = PlainText.line(version);
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    /** What it says; what is wrong with it is put among the faults, message keys by field. */
    @Nullable
    ProjectDetails read(EditionView edition, Map<String, String> faults) {
        UUID paid = edition.envelopes().stream()
                .filter(one -> one.id().toString().equals(PlainText.line(envelope)))
                .map(one -> one.id())
                .findFirst()
                .orElse(null);
        if (paid == null) {
            faults.put("envelope", "budget.form.choose");
        }
        length("title", PlainText.line(title), 3, 120, faults);
        length("text", PlainText.lines(text), 1, 5000, faults);
        Category subject = Category.named(PlainText.line(category));
        if (subject == null) {
            faults.put("category", "budget.form.choose");
        }
        OptionalLong cents = Euros.cents(cost);
        if (cents.isEmpty() || cents.getAsLong() < 1 || cents.getAsLong() > ProjectDetails.MOST_CENTS) {
            faults.put("cost", "budget.form.amount");
        }
        length("place", PlainText.line(place), 0, 200, faults);
        length("group", PlainText.line(group), 0, 40, faults);
        Double north = degrees(latitude, 90);
        Double east = degrees(longitude, 180);
        boolean none =
                PlainText.line(latitude).isEmpty() && PlainText.line(longitude).isEmpty();
        if (!none && (north == null || east == null)) {
            faults.put("latitude", "budget.form.point");
        }
        if (!faults.isEmpty() || paid == null || subject == null || cents.isEmpty()) {
            return null;
        }
        String shared = PlainText.line(group).toUpperCase(Locale.ROOT);
        return new ProjectDetails(
                paid,
                PlainText.line(title),
                PlainText.lines(text),
                subject,
                cents.getAsLong(),
                PlainText.line(place),
                north,
                east,
                shared.isEmpty() ? null : shared);
    }

    private static void length(String field, String typed, int least, int most, Map<String, String> faults) {
        if (typed.length() < least || typed.length() > most) {
            faults.put(field, "budget.form.project-" + field);
        }
    }

    private static @Nullable Double degrees(@Nullable String typed, int most) {
        String plain = PlainText.line(typed).replace(',', '.');
        if (!plain.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?")) {
            return null;
        }
        double degrees = Double.parseDouble(plain);
        return Math.abs(degrees) <= most ? degrees : null;
    }
}
