package fr.agissons.participatorybudget.study;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Permissions;
import fr.agissons.core.access.Role;
import fr.agissons.core.people.People;
import fr.agissons.core.people.PersonCard;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Filters;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.idea.post.SimilarIdeas;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import fr.agissons.theming.component.FieldErrors;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the services read: the ideas to answer, and one of them with all that was found. */
@Component
class ReadStudies {
    private static final int PAGE = 30;
    static final Set<String> KNOWN = Set.of(
            StudyListPage.EDITION,
            StudyListPage.STATE,
            StudyListPage.MINE,
            StudyListPage.DISTRICT,
            StudyListPage.AFTER);
    private static final String LIMIT =
            "select l.most from budget_support_limit l where l.tenant_id = :tenant and l.edition_id = :edition";

    private final Reads reads;
    private final Editions editions;
    private final People people;
    private final SimilarIdeas similar;
    private final Permissions permissions;

    ReadStudies(Reads reads, Editions editions, People people, SimilarIdeas similar, Permissions permissions) {
        this.reads = reads;
        this.editions = editions;
        this.people = people;
        this.similar = similar;
        this.permissions = permissions;
    }

    private record Limit(int most) {}

    /** Part of the list this question asks for. */
    StudyListPage list(
            Me me, Map<String, String> parameters, @Nullable String typed, FieldErrors errors, @Nullable String said) {
        Filters filters = Filters.of(StudyPath.LIST, KNOWN, parameters);
        List<EditionView> all = editions.published().stream()
                .filter(one -> one.phases().start(Phase.IDEAS).isPresent())
                .toList();
        boolean runs = runs(me);
        Optional<EditionView> chosen = all.stream()
                .filter(one -> one.slug().equals(filters.get(StudyListPage.EDITION)))
                .findFirst()
                .or(() -> all.stream().findFirst());
        if (chosen.isEmpty()) {
            return new StudyListPage(filters, all, null, List.of(), false, "", runs, errors, said);
        }
        Map<String, Object> values = new HashMap<>();
        values.put("edition", chosen.get().id());
        String statement = StudyRow.FROM + narrowed(me, filters, values) + " order by i.supports desc, i.id desc limit "
                + (PAGE + 1);
        Trip trip = reads.trip().plannedAnew();
        Answer<StudyRow> rows = trip.ask(StudyRow.class, statement, values);
        Answer<Limit> limit = trip.ask(Limit.class, LIMIT, values);
        trip.go();
        boolean more = rows.rows().size() > PAGE;
        String most = typed != null
                ? typed
                : limit.rows().stream()
                        .findFirst()
                        .map(one -> Integer.toString(one.most()))
                        .orElse("");
        return new StudyListPage(
                filters,
                all,
                chosen.get(),
                more ? rows.rows().subList(0, PAGE) : rows.rows(),
                more,
                most,
                runs,
                errors,
                said);
    }

    static String narrowed(Me me, Filters filters, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        switch (filters.get(StudyListPage.STATE)) {
            case "toutes" -> {}
            case "repondues" -> where.append(" and i.outcome is not null");
            default -> where.append(" and i.outcome is null");
        }
        if (!filters.get(StudyListPage.MINE).isEmpty()) {
            where.append(" and a.agent_id = :me");
            values.put("me", me.person());
        }
        id(filters.get(StudyListPage.DISTRICT)).ifPresent(envelope -> {
            where.append(" and i.envelope_id = :envelope");
            values.put("envelope", envelope);
        });
        String[] after = filters.get(StudyListPage.AFTER).split("~", 2);
        if (after.length == 2 && after[0].matches("[0-9]{1,9}")) {
            id(after[1]).ifPresent(last -> {
                where.append(" and (i.supports, i.id) < (:supports, :last)");
                values.put("supports", Integer.valueOf(after[0]));
                values.put("last", last);
            });
        }
        return where.toString();
    }

    static Optional<UUID> id(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** One idea with all that was found; what was typed stands in the form, if anything was. */
    DossierPage one(Me me, UUID id, @Nullable StudyForm typed, Map<String, String> wrong, @Nullable String said) {
        Map<String, UUID> values = Map.of("id", id);
        Trip trip = reads.trip();
        Answer<Dossier> found = trip.ask(Dossier.class, Dossier.ONE, values);
        Answer<Dossier.Version> versions = trip.ask(Dossier.Version.class, Dossier.Version.OF, values);
        trip.go();
        Dossier dossier = found.rows().stream().findFirst().orElseThrow(Refusals.NotFound::new);
        EditionView edition = editions.any(dossier.edition()).orElseThrow(Refusals.NotFound::new);
        return new DossierPage(
                dossier,
                edition,
                versions.rows(),
                agents(),
                similar.find(edition.id(), id, dossier.title(), dossier.text()),
                typed == null ? StudyForm.after(versions.rows()) : typed,
                wrong,
                runs(me),
                said);
    }

    /** Those who may study ideas, by name. */
    List<PersonCard> agents() {
        return people.find(people.holding(Role.MODERATOR)).values().stream()
                .sorted(Comparator.comparing(PersonCard::displayName))
                .toList();
    }

    private boolean runs(Me me) {
        return permissions.granted(BudgetPermissions.RUN, me);
    }
}
