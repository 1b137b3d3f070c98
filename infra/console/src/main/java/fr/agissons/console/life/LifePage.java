package fr.agissons.console.life;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action.Weight;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One act on a site: what will happen, what is lost by it, why it is done, and the site's name where that is asked for.
 *
 * @param site the site
 * @param act what is about to be done
 * @param holdings what the site holds
 * @param days how long a closed site can be taken back
 * @param form what was typed
 * @param errors what is wrong with it
 */
public record LifePage(Tenant site, Act act, Holdings holdings, long days, LifeForm form, FieldErrors errors) {
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_SLUG = 63;

    public Head head(Ui ui) {
        return Head.of(ui.t(act.key("title"), site.name()))
                .crumb(ui.t("console.sites.menu"), "/sites")
                .crumb(site.name(), back())
                .lead(ui.t(act.key("lead"), days))
                .staff()
                .narrow();
    }

    public String back() {
        return "/sites/" + site.slug();
    }

    public boolean erases() {
        return act == Act.ERASE;
    }

    /** What disappears, in words with their numbers. */
    public List<String> gone(Ui ui) {
        List<String> gone = new ArrayList<>();
        gone.add(ui.t("console.gone.people", holdings.people()));
        gone.add(ui.t("console.gone.organisations", holdings.organisations()));
        holdings.contents().forEach(content -> gone.add(ui.t(content.key(), content.number())));
        gone.add(ui.t("console.gone.journal", holdings.lines()));
        gone.add(ui.t("console.gone.files"));
        gone.add(ui.t("console.gone.accounts"));
        gone.add(ui.t(
                "console.gone.address",
                String.join(
                        ", ",
                        Stream.concat(
                                        Stream.of(site.host()),
                                        site.secondaryHosts().stream().sorted())
                                .toList())));
        return gone;
    }

    public List<Field> fields(Ui ui) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.area("reason", ui.t("console.life.reason"))
                .hint(ui.t("console.life.reason-hint"))
                .rows(3)
                .length(LONGEST_REASON)
                .value(form.reason())
                .errors(errors));
        if (erases()) {
            fields.add(Field.radio("delay", ui.t("console.life.delay"), delays(ui))
                    .value(form.delay() == null || form.delay().isEmpty() ? Delay.GRACE.name() : form.delay())
                    .errors(errors));
            fields.add(Field.text("slug", ui.t("console.life.slug"))
                    .hint(ui.t("console.life.slug-hint", site.slug()))
                    .autocomplete("off")
                    .length(LONGEST_SLUG)
                    .value(form.slug())
                    .errors(errors));
        }
        return fields;
    }

    private List<Choice> delays(Ui ui) {
        return Delay.of(site).stream()
                .map(delay -> delay == Delay.NONE
                        ? new Choice(delay.name(), ui.t("console.delay.none"), ui.t("console.delay.none-hint"))
                        : new Choice(delay.name(), ui.t("console.delay.grace", days), ui.t("console.delay.grace-hint")))
                .toList();
    }

    public String verb(Ui ui) {
        return ui.t(act.key("verb"));
    }

    public Weight weight() {
        return erases() ? Weight.DANGER : Weight.PRIMARY;
    }
}
