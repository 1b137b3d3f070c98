package fr.agissons.theming.organisation;

import fr.agissons.core.people.organisation.OrganisationDirectory.Belonging;
import fr.agissons.core.people.organisation.OrganisationState;
import fr.agissons.core.people.organisation.OrganisationView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Json;
import fr.agissons.theming.component.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One organisation, for everybody or for those who look after it.
 *
 * @param organisation what it is
 * @param commune the name of its commune
 * @param belonging what the reader is to it
 * @param moderator whether the reader is a moderator
 * @param said what was just done
 */
public record OrganisationPage(
        OrganisationView organisation,
        Optional<String> commune,
        Optional<Belonging> belonging,
        boolean moderator,
        @Nullable String said) {
    public Head head(Ui ui) {
        var head = Head.of(organisation.name())
                .crumb(ui.t("organisation.directory.title"), OrganisationNavigation.DIRECTORY)
                .seed(organisation.path())
                .description(organisation.description().lines().findFirst().orElse(null));
        return organisation.isPublic() ? head.data(data(ui)) : head.unlisted();
    }

    private Json data(Ui ui) {
        return Json.ld("Organization")
                .put("name", organisation.name())
                .put("url", ui.absolute(organisation.path()))
                .put("description", organisation.description())
                .put("sameAs", organisation.contact().website().orElse(null))
                .put("email", organisation.contact().email().orElse(null));
    }

    public String kind(Ui ui) {
        return ui.t("organisation.kind." + organisation.kind());
    }

    public List<String> paragraphs() {
        return organisation
                .description()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    public boolean manages() {
        return belonging.filter(Belonging::manages).isPresent();
    }

    public boolean owns() {
        return belonging.filter(Belonging::owns).isPresent();
    }

    public boolean invited() {
        return belonging.filter(one -> !one.joined()).isPresent();
    }

    public boolean joined() {
        return belonging.filter(Belonging::joined).isPresent();
    }

    public boolean is(String state) {
        return organisation.state() == OrganisationState.valueOf(state);
    }

    public Badge state(Ui ui) {
        return state(ui, organisation.state());
    }

    static Badge state(Ui ui, OrganisationState state) {
        var tone = switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case PENDING -> Tone.INFO;
            case VALIDATED -> Tone.SUCCESS;
            case FLAGGED -> Tone.DANGER;
            case WITHDRAWN -> Tone.WARNING;
        };
        return Badge.of(tone, ui.t("organisation.state." + state));
    }

    /** Its numbers, for those who check them. */
    public String numbers(Ui ui) {
        var numbers = organisation.numbers();
        return Stream.of(
                        named(ui, "rna", numbers.rna()),
                        named(ui, "tribunal", numbers.tribunal()),
                        named(ui, "siret", numbers.siret()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> named(Ui ui, String which, String number) {
        return number.isEmpty() ? Optional.empty() : Optional.of(ui.t("organisation.form." + which) + " " + number);
    }
}
