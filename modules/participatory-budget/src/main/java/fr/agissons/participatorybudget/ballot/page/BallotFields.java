package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.participatorybudget.ballot.Candidate;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.edition.VotingMode;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The questions of a ballot. */
public final class BallotFields {
    private BallotFields() {}

    /** Where the voter lives, or which district they chose. */
    public static Field district(Ui ui, BallotPage page) {
        List<Choice> choices = page.edition().envelopes().stream()
                .map(EnvelopeView::district)
                .filter(Objects::nonNull)
                .filter(name -> page.edition().pollingAt(ui.now(), name) != Polling.OVER)
                .map(name -> new Choice(name, name))
                .toList();
        String key =
                "budget.ballot.district." + (page.edition().voters().districts() == Districts.OWN ? "own" : "choice");
        Field field = Field.select("quartier", ui.t(key), choices)
                .prompt(ui.t("budget.ballot.district.none"))
                .value(page.slip().district());
        return page.edition().onlyDistrict(ui.now()).isPresent() ? field : field.optional();
    }

    /** Points or place of one project. */
    public static Field field(Ui ui, BallotPage page, Candidate one) {
        Object value = page.choices().of(one.id()).map(Pick::weight).orElse(null);
        String label = one.number() + ". " + one.title();
        if (page.mode() == VotingMode.POINTS) {
            return Field.of(FieldKind.NUMBER, BallotForm.POINTS + one.id(), label)
                    .between(0, page.paper().rule().perProject())
                    .unit(ui.t("budget.ballot.points"))
                    .hint(page.about(ui, one))
                    .value(value)
                    .optional();
        }
        int most = page.paper().rule().most() == null ? 1 : page.paper().rule().most();
        List<Choice> places = IntStream.rangeClosed(1, most)
                .mapToObj(n -> new Choice(Integer.toString(n), ui.t("budget.ballot.place", n)))
                .toList();
        return Field.select(BallotForm.PLACE + one.id(), label, places)
                .prompt(ui.t("budget.ballot.no-place"))
                .hint(page.about(ui, one))
                .value(value)
                .optional();
    }

    /** That the voter may vote. */
    public static Field declaration(Ui ui, BallotPage page) {
        Integer age = page.edition().voters().age();
        String key = page.edition().voters().districts() == Districts.OWN ? "own" : "plain";
        String sentence = age == null
                ? ui.t("budget.ballot.declaration." + key)
                : ui.t("budget.ballot.declaration." + key + "-age", age);
        return Field.checkbox("declaration", sentence).checked(page.slip().declared());
    }
}
