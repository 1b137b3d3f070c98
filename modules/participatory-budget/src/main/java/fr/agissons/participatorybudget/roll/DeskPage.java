package fr.agissons.participatorybudget.roll;

import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.ballot.Voter.Channel;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.Head;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The desk: one edition's roll, looked up.
 *
 * @param editions those the desk votes in now
 * @param edition the one being looked at; the first of them
 * @param typed what was looked for
 * @param found who was found
 * @param voted those of them who have a vote already, and how it came in
 * @param said message key of what just happened, or of why it did not
 */
public record DeskPage(
        List<EditionView> editions,
        List<EditionView> edition,
        String typed,
        List<RollRow> found,
        Map<Voter, Channel> voted,
        @Nullable String said) {
    static final String PATH = EditionView.PATH + "/guichet";

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.desk.title"))
                .lead(edition.isEmpty() ? null : edition.getFirst().title())
                .staff();
    }

    public static String path(EditionView edition) {
        return PATH + "/" + edition.id();
    }

    public static String path(EditionView edition, RollRow row) {
        return path(edition) + "/electeurs/" + row.id();
    }

    /** Where that line alone is shown. */
    static String found(EditionView edition, RollRow row) {
        return path(edition) + "?q=" + URLEncoder.encode(row.number(), StandardCharsets.UTF_8);
    }

    /** Where a line is struck off because its voter votes on paper. */
    public static String paperPath(EditionView edition, RollRow row) {
        return path(edition, row) + "/papier";
    }

    /** Message key of why somebody was not struck off; nothing of what their vote says. */
    static String refusal(Reply reply) {
        return switch (reply) {
            case Reply.Voted voted ->
                "budget.ballot.already." + voted.channel().name().toLowerCase(Locale.ROOT);
            case Reply.Late late -> "budget.desk.late";
            case Reply.Excluded no -> no.key();
            default -> "budget.ballot.early";
        };
    }

    /** Whether what is said is good news. */
    public boolean isDone() {
        return "budget.desk.on-paper".equals(said);
    }

    /** Message key of how this person voted, if they did. */
    public @Nullable String voted(RollRow row) {
        Channel channel = voted.get(row.voter());
        if (channel == null) {
            return null;
        }
        return channel == Channel.PAPER ? "budget.desk.voted-on-paper" : "budget.desk.voted";
    }

    public Field field(Ui ui) {
        return Field.text("q", ui.t("budget.desk.field"))
                .hint(ui.t("budget.desk.hint"))
                .value(typed)
                .length(80);
    }

    /** Who it is: number, date of birth and district. */
    public static String about(Ui ui, RollRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(ui.t("budget.desk.number", row.number()));
        var born = row.born();
        if (born != null) {
            parts.add(ui.t("budget.desk.born", ui.fullDate(born)));
        }
        String district = row.district();
        if (district != null) {
            parts.add(district);
        }
        return String.join(" · ", parts);
    }
}
