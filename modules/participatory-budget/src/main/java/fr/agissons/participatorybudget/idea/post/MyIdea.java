package fr.agissons.participatorybudget.idea.post;

import fr.agissons.core.moderation.ModerationRule;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.idea.IdeaState;
import fr.agissons.participatorybudget.idea.Outcome;
import fr.agissons.participatorybudget.rule.Category;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the reader's own ideas, drafts too.
 *
 * @param author whether the reader began it; otherwise they sign it
 * @param hidden whether a moderator took it out of sight
 */
public record MyIdea(
        UUID id,
        int version,
        UUID edition,
        boolean author,
        String title,
        String text,
        @Nullable Category category,
        @Nullable UUID envelope,
        String place,
        boolean placed,
        @Nullable Long cents,
        IdeaState state,
        @Nullable Outcome outcome,
        int supports,
        boolean hidden,
        Instant createdAt) {
    private static final String COLUMNS = """
            select i.id, i.version, i.edition_id, i.author_id = :person, i.title, i.words, i.category, i.envelope_id,
                i.place, i.latitude is not null, i.cost_cents, i.state, i.outcome, i.supports,
                exists (select from moderation_decision d where d.tenant_id = :tenant and d.hidden
                    and d.subject = i.id), i.created_at
            from budget_idea i where i.tenant_id = :tenant and (i.author_id = :person
                or exists (select from budget_idea_author a where a.tenant_id = :tenant and a.idea_id = i.id
                    and a.person_id = :person and a.state = 'ACCEPTED'))\s""";

    static final String ALL = COLUMNS + "order by i.id desc limit 100";
    static final String ONE = COLUMNS + "and i.id = :id";

    /** Its page for those who sign it. */
    public String path() {
        return path(id);
    }

    static String path(UUID id) {
        return "/budget-participatif/mes-idees/" + id;
    }

    /** Its page for everybody. */
    public String publicPath() {
        return IdeaRule.PATH + "/" + id;
    }

    public boolean isDraft() {
        return state == IdeaState.DRAFT;
    }

    /** Whether it says enough to be looked over and published. */
    public boolean isWhole() {
        return !text.isEmpty() && category != null;
    }

    public boolean isPublished() {
        return state == IdeaState.PUBLISHED;
    }

    /** Whether its words can still be changed. */
    public boolean isFree() {
        return isDraft() || isPublished() && supports == 0 && outcome == null;
    }

    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    IdeaForm form() {
        Long guess = cents;
        return new IdeaForm(
                edition.toString(),
                title,
                text,
                category == null ? "" : category.slug(),
                envelope == null ? "" : envelope.toString(),
                place,
                guess == null
                        ? ""
                        : guess % 100 == 0
                                ? Long.toString(guess / 100)
                                : String.format(Locale.ROOT, "%d.%02d", guess / 100, guess % 100),
                Integer.toString(version));
    }

    /** Somebody who signs it. Of those who were asked and have not said yes, nothing tells who is a member. */
    public record Signer(String name) {
        static final String OF = """
                select m.display_name from budget_idea_author a
                join membership m on m.tenant_id = :tenant and m.person_id = a.person_id
                where a.tenant_id = :tenant and a.idea_id = :id and a.state = 'ACCEPTED' order by a.id limit 200""";
    }

    /** One of its pictures. */
    public record Picture(UUID id, String file, int width, int height, String alt) {
        static final String OF = """
                select f.id, f.file, f.width, f.height, f.alt from budget_idea_picture f
                where f.tenant_id = :tenant and f.idea_id = :id order by f.id""";

        public String path() {
            return "/fichiers/" + file;
        }
    }

    /** An idea somebody asks the reader to sign, with all that they would sign. */
    public record Asked(
            UUID id,
            String title,
            String author,
            String text,
            String place,
            @Nullable Long cents) {
        static final String ALL = """
                select i.id, i.title, m.display_name, i.words, i.place, i.cost_cents from budget_idea_author a
                join budget_idea i on i.tenant_id = :tenant and i.id = a.idea_id and i.state in ('DRAFT', 'PUBLISHED')
                join membership m on m.tenant_id = :tenant and m.person_id = i.author_id
                where a.tenant_id = :tenant and a.person_id = :person and a.state = 'INVITED'
                and""" + ModerationRule.shown("i.id") + "order by a.id limit 20";

        public List<String> paragraphs() {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
