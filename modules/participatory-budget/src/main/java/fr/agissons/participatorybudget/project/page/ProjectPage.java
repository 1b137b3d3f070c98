package fr.agissons.participatorybudget.project.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.project.Sequel;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One project as everybody reads it.
 *
 * @param origin the idea it came from, if it came from one
 * @param rivals the titles of those that cannot win together with it
 * @param sequel what has become of it, once it is chosen
 */
public record ProjectPage(
        EditionView edition,
        ProjectView project,
        @Nullable Origin origin,
        List<String> rivals,
        Sequel.@Nullable Parts sequel) {
    public Head head(Ui ui) {
        return Head.of(project.title())
                .description(shortened(project.text()))
                .crumb(ui.t("budget.list.title"), EditionView.PATH)
                .crumb(edition.title(), edition.path())
                .crumb(ui.t("budget.projects.title"), edition.path() + "/projets")
                .canonical(project.path())
                .seed(project.id().toString());
    }

    private static String shortened(String text) {
        return text.length() <= 160 ? text : text.substring(0, 159) + "…";
    }

    /** Price, envelope, subject, place and number. */
    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("coins", ui.t("budget.project.price", ui.money(project.cents()))));
        String district = project.district();
        facts.add(new Fact(
                "wallet", ui.t("budget.project.envelope", district == null ? ui.t("budget.envelope.town") : district)));
        facts.add(new Fact(project.category().icon(), ui.t(project.category().key())));
        if (!project.place().isEmpty()) {
            facts.add(new Fact("map-pin", project.place()));
        }
        facts.add(new Fact("tag", ui.t("budget.project.number", project.number())));
        return facts;
    }

    /** The address of its picture, if it has one. */
    public Optional<String> picture() {
        return Optional.ofNullable(project.picture()).map(file -> "/fichiers/" + file);
    }

    /** Where it would be, if that is one place. */
    public Optional<MapView> map(Ui ui) {
        return project.point()
                .map(point -> MapView.of(ui.t("budget.project.map"))
                        .point(point, project.title(), ui.url(project.path()), project.place()));
    }

    public boolean isOpen(Ui ui) {
        Instant now = ui.now();
        // What is the whole town's can be chosen as long as anybody votes.
        String district = project.district() == null ? edition.onlyDistrict(now).orElse(null) : project.district();
        return project.isAdmitted() && edition.pollingAt(now, district) == Polling.OPEN;
    }
}
