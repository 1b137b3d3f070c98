package fr.agissons.mutualaid.directory;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Trip;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Section;
import fr.agissons.theming.home.HomeBlock;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The skills offered last, on the town's home page. */
@Component
class NewSkills implements HomeBlock {

    private final FindSkills skills;

    NewSkills(FindSkills skills) {
        this.skills = skills;
    }

    @Override
    public String module() {
        return "entraide";
    }

    @Override
    public String key() {
        return "entraide-competences";
    }

    @Override
    public boolean usual() {
        return false;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Supplier<Optional<Content>> ask(Ui ui, Trip trip, int cards) {
        Answer<SkillRow> latest = skills.latest(trip, cards);
        return () -> block(ui, latest.rows());
    }

    private static Optional<Content> block(Ui ui, List<SkillRow> latest) {
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.of(ui.t("mutualaid.skill.home"))
                .lead(ui.t("mutualaid.skill.home-lead"))
                .more(ui.t("mutualaid.skill.all"), SkillQuery.PATH);
        return Optional.of(ui.section(
                section,
                ui.cards(latest.stream().map(row -> SkillCards.card(ui, row)).toList())));
    }
}
