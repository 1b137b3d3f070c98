package fr.agissons.sharing.handover;

import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is looked at together, as a form asks it and as it is answered. */
public final class Checks {
    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final int LONGEST_REMARK = 200;
    private static final int LONGEST_WRONG = 500;

    private Checks() {}

    /** One question after the other: yes, or no and what is the matter. */
    public static List<Field> fields(Ui ui, List<String> questions, Map<String, String> typed, FieldErrors errors) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Field remark = Field.text("r" + i, ui.t("sharing.handover.remark"))
                    .length(LONGEST_REMARK)
                    .value(typed.getOrDefault("r" + i, ""))
                    .optional();
            fields.add(Field.radio(
                            "q" + i,
                            questions.get(i),
                            List.of(
                                    new Choice(YES, ui.t("sharing.handover.yes")),
                                    new Choice(NO, ui.t("sharing.handover.no"))))
                    .value(typed.getOrDefault("q" + i, ""))
                    .followUp(NO, List.of(remark))
                    .errors(errors));
        }
        return fields;
    }

    /** What was left out. */
    public static Map<String, String> faults(List<String> questions, Map<String, String> typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            String answer = typed.getOrDefault("q" + i, "");
            if (!answer.equals(YES) && !answer.equals(NO)) {
                faults.put("q" + i, "sharing.handover.answer-missing");
            }
        }
        return faults;
    }

    /** What was answered. */
    public static List<CheckAnswer> answers(List<String> questions, Map<String, String> typed) {
        List<CheckAnswer> answers = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            String remark = PlainText.line(typed.getOrDefault("r" + i, ""));
            boolean fine = !NO.equals(typed.get("q" + i));
            answers.add(new CheckAnswer(
                    questions.get(i),
                    fine,
                    fine ? "" : remark.substring(0, Math.min(remark.length(), LONGEST_REMARK))));
        }
        return answers;
    }

    /** In words, what was fine when the thing left and no longer is; nothing when it came back as it went. */
    public static String differences(
            Ui ui,
            List<CheckAnswer> before,
            List<CheckAnswer> now,
            @Nullable Condition left,
            @Nullable Condition found) {
        List<String> lines = new ArrayList<>();
        if (left != null && found != null && found.isWorseThan(left)) {
            lines.add(ui.t("sharing.handover.worse", ui.t(left.key()), ui.t(found.key())));
        }
        for (CheckAnswer answer : now) {
            boolean known = before.stream().anyMatch(one -> one.question().equals(answer.question()) && !one.fine());
            if (!answer.fine() && !known) {
                lines.add(
                        answer.remark().isEmpty()
                                ? ui.t("sharing.handover.not-fine", answer.question())
                                : ui.t("sharing.handover.not-fine-because", answer.question(), answer.remark()));
            }
        }
        String said = String.join("\n", lines);
        return said.substring(0, Math.min(said.length(), LONGEST_WRONG));
    }
}
