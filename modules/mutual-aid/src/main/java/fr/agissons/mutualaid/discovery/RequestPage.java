package fr.agissons.mutualaid.discovery;

import fr.agissons.mutualaid.helper.Trust;
import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Fact;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Gauge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.MapView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request's page.
 *
 * @param request the request
 * @param trust how far the reader can be asked to help
 * @param words what the reader typed to whoever asks
 * @param problem message key of what is wrong with it
 */
public record RequestPage(
        RequestView request,
        Trust trust,
        String words,
        @Nullable String problem) {
    static final int LONGEST_WORDS = 1000;

    public Head head(Ui ui) {
        Head head = Head.of(request.title())
                .description(ui.t(
                        "mutualaid.detail.description",
                        ui.t(request.category().key()),
                        RequestCards.place(ui, request.city(), request.neighbourhood())))
                .canonical(request.path())
                .crumb(ui.t("mutualaid.menu.list"), "/entraide")
                .seed(request.id().toString());
        return request.privacy() == Privacy.PUBLIC ? head : head.unlisted();
    }

    public List<Fact> facts(Ui ui) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(request.category().icon(), ui.t(request.category().key())));
        facts.add(new Fact("clock", ui.t(request.urgency().key())));
        facts.add(new Fact(
                "calendar", RequestCards.when(ui, request.wantedFrom(), request.wantedUntil(), request.moment())));
        facts.add(new Fact("map-pin", RequestCards.place(ui, request.city(), request.neighbourhood())));
        facts.add(new Fact("eye", ui.t(request.privacy().key() + ".fact")));
        return facts;
    }

    /** How many helpers are still needed, when it takes several. */
    public @Nullable Gauge gauge(Ui ui) {
        return request.needed() == 1
                ? null
                : new Gauge(
                        request.confirmed(),
                        request.needed(),
                        ui.t("mutualaid.list.still", request.needed() - request.confirmed()));
    }

    /** The square it lies in. */
    public MapView map(Ui ui) {
        return MapView.of(ui.t("mutualaid.detail.map"))
                .point(request.point(), ui.t("mutualaid.detail.around"), ui.url(request.path()), request.city());
    }

    /** Whether the town must know the reader better before they are sent there. */
    public boolean asksMore() {
        return !trust.level().atLeast(request.category().demanded());
    }

    public String demanded(Ui ui) {
        return ui.t("mutualaid.detail.demands." + request.category().demanded().name());
    }

    public FieldErrors errors(Ui ui) {
        String key = problem;
        return key == null ? FieldErrors.none() : FieldErrors.none().and("words", ui.t(key));
    }

    public Field wordsField(Ui ui) {
        return Field.area("words", ui.t("mutualaid.detail.words"))
                .hint(ui.t("mutualaid.detail.words-hint"))
                .rows(3)
                .length(LONGEST_WORDS)
                .value(words)
                .errors(errors(ui))
                .optional();
    }
}
