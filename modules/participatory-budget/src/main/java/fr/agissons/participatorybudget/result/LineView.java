package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.participatorybudget.result.Counted.Detail;
import fr.agissons.participatorybudget.result.Counted.Payment;
import fr.agissons.participatorybudget.result.Counted.Spent;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One project of a result, as pages show it. */
public record LineView(
        UUID part,
        UUID project,
        int number,
        String title,
        long cents,
        @Nullable Integer place,
        int votes,
        long score,
        boolean added,
        boolean majority,
        @Nullable Integer inFull,
        @Nullable Integer inPart,
        @Nullable Long priceCents,
        @Nullable Long inPartCents,
        @Nullable Long leftCents,
        @Nullable String group,
        @Nullable Integer round,
        @Nullable Double effectiveVotes,
        @Nullable Long momentCents,
        @Nullable Long bestCents,
        @Nullable Integer votesMissing,
        String spentOn,
        String spentCents,
        @Nullable String withdrawn) {
    static final String OF_EDITION = """
            select l.part_id, p.id, p.number, p.title, p.cost_cents, l.place, l.votes, l.score, l.added, l.majority,
                l.paid_in_full, l.paid_in_part, l.price_cents, l.in_part_cents, l.left_cents, p.exclusive_group,
                l.round, l.effective_votes, l.moment_cents, l.best_cents, l.votes_missing,
                array_to_string(l.spent_on, ','), array_to_string(l.spent_cents, ','), p.withdrawn_reason
            from budget_result_line l join budget_project p on p.tenant_id = :tenant and p.id = l.project_id
            where l.tenant_id = :tenant and l.edition_id = :edition
            order by l.place nulls last, l.score desc, p.number
            """;

    static LineView of(Counted.Line line, UUID part) {
        ProjectView project = line.project();
        Payment paid = line.payment();
        Detail detail = line.detail();
        return new LineView(
                part,
                project.id(),
                project.number(),
                project.title(),
                project.cents(),
                line.place(),
                line.votes(),
                line.score(),
                line.added(),
                line.majority(),
                paid == null ? null : paid.inFull(),
                paid == null ? null : paid.inPart(),
                paid == null ? null : paid.priceCents(),
                paid == null ? null : paid.inPartCents(),
                line.leftCents(),
                project.exclusiveGroup(),
                detail.round(),
                detail.effectiveVotes(),
                detail.momentCents(),
                detail.bestCents(),
                detail.votesMissing(),
                joined(detail.spent(), one -> one.project().toString()),
                joined(detail.spent(), one -> Long.toString(one.cents())),
                project.withdrawnReason());
    }

    private static String joined(List<Spent> spent, Function<Spent, String> what) {
        return spent.stream().map(what).collect(Collectors.joining(","));
    }

    /** On which winners its supporters spent most, and how much. */
    List<Spent> spent() {
        if (spentOn.isEmpty()) {
            return List.of();
        }
        String[] projects = spentOn.split(",");
        String[] cents = spentCents.split(",");
        return IntStream.range(0, projects.length)
                .mapToObj(at -> new Spent(UUID.fromString(projects[at]), Long.parseLong(cents[at])))
                .toList();
    }

    public boolean wins() {
        return place != null;
    }

    public String path() {
        return ProjectView.path(project);
    }
}
