package fr.agissons.console.opening;

import fr.agissons.core.access.Operators;
import fr.agissons.core.onboarding.OpenTown;
import fr.agissons.core.onboarding.TownOpening;
import fr.agissons.core.onboarding.TownOpening.Reason;
import fr.agissons.core.onboarding.TownProposal;
import fr.agissons.core.onboarding.TownProposals;
import fr.agissons.core.tenancy.SiteAddresses;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The opening of sites for programs: the very acts of the console's pages, refused for the same reasons. */
@Controller
@RequestMapping("/api/sites")
class SitesApi {
    /** A misspelt field is a mistake, not something to pass over. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final TownProposals proposals;
    private final OpenTown sites;
    private final Tenants tenants;
    private final SiteAddresses addresses;

    SitesApi(TownProposals proposals, OpenTown sites, Tenants tenants, SiteAddresses addresses) {
        this.proposals = proposals;
        this.sites = sites;
        this.tenants = tenants;
        this.addresses = addresses;
    }

    @Operators
    @PostMapping
    ResponseEntity<?> prepare(Ui ui, @RequestBody byte[] body) {
        SiteOrder order = read(body);
        List<TownProposal> meant = meant(order);
        if (meant.size() != 1) {
            return refused(
                    ui,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    FieldErrors.none()
                            .and("place", ui.t(meant.isEmpty() ? "console.api.no-place" : "console.api.homonyms")));
        }
        OpeningForm form = order.form(meant.getFirst());
        FieldErrors mistakes = form.mistakes(ui);
        if (!mistakes.isEmpty()) {
            return refused(ui, HttpStatus.UNPROCESSABLE_CONTENT, mistakes);
        }
        TownOpening prepared = sites.prepare(form.changed(proposals, meant.getFirst()), form.invited());
        if (order.opens() && prepared instanceof TownOpening.Done done) {
            prepared = sites.open(done.site().slug());
        }
        return switch (prepared) {
            case TownOpening.Done done -> {
                SiteAnswer answer = SiteAnswer.of(done.site(), addresses);
                yield ResponseEntity.created(URI.create("/api/sites/" + answer.slug()))
                        .body(answer);
            }
            case TownOpening.Refused refused -> refused(ui, refused.reason());
        };
    }

    @Operators
    @ResponseBody
    @GetMapping("/{site}")
    SiteAnswer show(@PathVariable String site) {
        return tenants.named(site).map(known -> SiteAnswer.of(known, addresses)).orElseThrow(Refusals.NotFound::new);
    }

    @Operators
    @PostMapping("/{site}/ouvrir")
    ResponseEntity<?> open(Ui ui, @PathVariable String site) {
        return switch (sites.open(site)) {
            case TownOpening.Done done -> ResponseEntity.ok(SiteAnswer.of(done.site(), addresses));
            case TownOpening.Refused refused -> {
                if (refused.reason() == Reason.UNKNOWN_SITE) {
                    throw new Refusals.NotFound();
                }
                yield refused(ui, refused.reason());
            }
        };
    }

    private static SiteOrder read(byte[] body) {
        try {
            return Optional.ofNullable(STRICT.readValue(body, SiteOrder.class))
                    .orElseThrow(() -> new Refusals.BadRequest("console.api.no-json"));
        } catch (JacksonException unreadable) {
            throw new Refusals.BadRequest("console.api.no-json");
        }
    }

    private List<TownProposal> meant(SiteOrder order) {
        if (order.programme() != null) {
            return proposals.programme(order.programme()).stream().toList();
        }
        return order.place() == null ? List.of() : proposals.of(order.place());
    }

    private static ResponseEntity<ProblemDetail> refused(Ui ui, Reason reason) {
        return refused(
                ui,
                HttpStatus.valueOf(reason.status()),
                FieldErrors.none().and(Mistake.field(reason), ui.t(Mistake.key(reason))));
    }

    private static ResponseEntity<ProblemDetail> refused(Ui ui, HttpStatus status, FieldErrors errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, ui.t("console.api.refused"));
        problem.setProperty("errors", errors.byField());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
