package fr.agissons.participatorybudget.edition.run;

import fr.agissons.core.access.Requires;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.text.PlainText;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.EnvelopeView;
import fr.agissons.participatorybudget.edition.TendEnvelopes;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.participatorybudget.rule.Euros;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where those who run the budget say how much there is, for which part of the town. */
@Controller
@RequestMapping(EditionView.ADMINISTRATION + "/{round}/enveloppes")
class EnvelopeController {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final long MOST_CENTS = 100_000_000_000L;
    private final StaticTemplates templates = new StaticTemplates();
    private final Editions editions;
    private final TendEnvelopes tend;
    private final ReadNeighbourhoods neighbourhoods;

    EnvelopeController(Editions editions, TendEnvelopes tend, ReadNeighbourhoods neighbourhoods) {
        this.editions = editions;
        this.tend = tend;
        this.neighbourhoods = neighbourhoods;
    }

    @Requires(BudgetPermissions.RUN)
    @GetMapping
    JteModel show(Ui ui, @PathVariable UUID round) {
        return templates.runEnvelopes(ui, page(edition(round), null, Map.of(), null, null));
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping
    Object add(Ui ui, @PathVariable UUID round, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        EditionView edition = edition(round);
        String fault = fault(edition, null, typed);
        if (fault != null) {
            return again(ui, page(edition, EnvelopesPage.NEW, typed, fault, null), UNPROCESSABLE, response);
        }
        try {
            tend.add(round, district(typed), Euros.cents(typed.get("amount")).orElseThrow());
        } catch (Refusals.Conflict overtaken) {
            return again(
                    ui,
                    page(edition(round), EnvelopesPage.NEW, typed, null, overtaken.messageKey()),
                    CONFLICT,
                    response);
        }
        return back(ui, edition);
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/{envelope}")
    Object change(
            Ui ui,
            @PathVariable UUID round,
            @PathVariable UUID envelope,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        EditionView edition = edition(round);
        EnvelopeView its = its(edition, envelope);
        String fault = fault(edition, envelope, typed);
        if (fault != null) {
            return again(ui, page(edition, envelope.toString(), typed, fault, null), UNPROCESSABLE, response);
        }
        try {
            tend.change(
                    envelope,
                    seen(typed, its),
                    district(typed),
                    Euros.cents(typed.get("amount")).orElseThrow());
        } catch (Refusals.Conflict overtaken) {
            return again(
                    ui,
                    page(edition(round), envelope.toString(), typed, null, overtaken.messageKey()),
                    CONFLICT,
                    response);
        }
        return back(ui, edition);
    }

    @Requires(BudgetPermissions.RUN)
    @PostMapping("/{envelope}/retirer")
    String remove(Ui ui, @PathVariable UUID round, @PathVariable UUID envelope) {
        EditionView edition = edition(round);
        its(edition, envelope);
        tend.remove(envelope);
        return back(ui, edition);
    }

    private static EnvelopeView its(EditionView edition, UUID envelope) {
        return edition.envelope(envelope).orElseThrow(Refusals.NotFound::new);
    }

    /** The state of it the person was looking at. */
    private static int seen(Map<String, String> typed, EnvelopeView its) {
        String seen = PlainText.line(typed.get("version"));
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : its.version();
    }

    private static @Nullable String fault(EditionView edition, @Nullable UUID but, Map<String, String> typed) {
        OptionalLong cents = Euros.cents(typed.get("amount"));
        if (cents.isEmpty() || cents.getAsLong() < 1 || cents.getAsLong() > MOST_CENTS) {
            return "budget.form.amount";
        }
        String district = district(typed);
        boolean twice = edition.envelopes().stream()
                .anyMatch(one -> !one.id().equals(but) && Objects.equals(one.district(), district));
        return twice ? "budget.envelope.twice" : null;
    }

    private static @Nullable String district(Map<String, String> typed) {
        String district = PlainText.line(typed.get("district"));
        return district.isEmpty() || district.length() > 120 ? null : district;
    }

    private EnvelopesPage page(
            EditionView edition,
            @Nullable String about,
            Map<String, String> typed,
            @Nullable String fault,
            @Nullable String refused) {
        List<String> names =
                neighbourhoods.all().stream().map(ReadNeighbourhoods.Line::name).toList();
        return new EnvelopesPage(edition, names, about, typed, fault, refused);
    }

    private JteModel again(Ui ui, EnvelopesPage page, int status, HttpServletResponse response) {
        response.setStatus(status);
        return templates.runEnvelopes(ui, page);
    }

    private EditionView edition(UUID round) {
        return editions.any(round).orElseThrow(Refusals.NotFound::new);
    }

    private static String back(Ui ui, EditionView edition) {
        return "redirect:" + ui.url(edition.adminPath() + "/enveloppes");
    }
}
