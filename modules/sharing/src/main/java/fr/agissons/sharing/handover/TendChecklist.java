package fr.agissons.sharing.handover;

import fr.agissons.core.access.Me;
import fr.agissons.core.read.Reads;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.Keepers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who lend want looked at, thing by thing. */
@Service
@Transactional
class TendChecklist {
    static final int MOST = 12;
    static final int LONGEST = 120;

    private static final String MODEL = """
            select m.id, m.name, l.id, l.name from sharing_model m
            join sharing_library l on l.tenant_id = :tenant and l.id = m.library_id
            where m.tenant_id = :tenant and m.id = :model\
            """;

    private static final String QUESTIONS =
            "select q.text from sharing_question q where q.tenant_id = :tenant and q.model_id = :model order by q.number";

    private final Questions questions;
    private final Keepers keepers;
    private final Reads reads;

    TendChecklist(Questions questions, Keepers keepers, Reads reads) {
        this.questions = questions;
        this.keepers = keepers;
        this.reads = reads;
    }

    private record Text(String text) {}

    /** That thing, for those who look after it. */
    Checked model(Me me, UUID model) {
        return known(me, model, "");
    }

    /** What is looked at, in order. */
    List<String> of(UUID model) {
        return reads.list(Text.class, QUESTIONS, Map.of("model", model)).stream()
                .map(Text::text)
                .toList();
    }

    /** What somebody typed, a question a line, without the lines that say nothing or say it again. */
    static List<String> read(String typed) {
        return PlainText.lines(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** Asks these from now on; what was signed before stays as it was signed. */
    void ask(Me me, UUID model, List<String> texts) {
        known(me, model, " for no key update of m");
        questions.clear(model);
        int number = 0;
        for (String text : texts) {
            questions.save(new Question(model, ++number, text));
        }
    }

    private Checked known(Me me, UUID model, String lock) {
        Checked known =
                reads.first(Checked.class, MODEL + lock, Map.of("model", model)).orElseThrow(Refusals.NotFound::new);
        keepers.require(me, known.library());
        return known;
    }
}
