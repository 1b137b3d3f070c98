package fr.agissons.participatorybudget.edition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edition as its row says it, column by column. */
record EditionRow(
        UUID id,
        int version,
        String slug,
        String title,
        String summary,
        String words,
        boolean published,
        @Nullable Instant ideas,
        @Nullable Instant support,
        @Nullable Instant study,
        @Nullable Instant vote,
        @Nullable Instant result,
        @Nullable Instant followUp,
        @Nullable VotingMode mode,
        @Nullable Integer most,
        @Nullable Integer points,
        @Nullable Integer perProject,
        @Nullable Minimum minimumKind,
        @Nullable Long minimum,
        @Nullable CountingMethod method,
        @Nullable Completion completion,
        @Nullable Long stepCents,
        boolean exhaustive,
        boolean comparison,
        int threshold,
        @Nullable Ties ties,
        boolean accounts,
        boolean codes,
        boolean roll,
        @Nullable Integer age,
        @Nullable Districts districts,
        @Nullable Boolean ages,
        String commitment,
        @Nullable Instant firstBallotAt,
        boolean counted,
        boolean taken,
        boolean peopled) {
    /** The columns, in this order, of {@code budget_edition e}. */
    static final String COLUMNS = """
            select e.id, e.version, e.slug, e.title, e.summary, e.words, e.published_at is not null,
                e.ideas_at, e.support_at, e.study_at, e.vote_at, e.result_at, e.follow_up_at,
                e.voting_mode, e.voting_most, e.voting_points, e.voting_per_project, e.minimum_kind, e.minimum,
                e.counting_method, e.counting_completion, e.counting_step_cents, e.counting_exhaustive,
                e.counting_comparison, e.counting_threshold, e.counting_ties,
                e.electorate_accounts, e.electorate_codes, e.electorate_roll, e.electorate_age, e.electorate_districts,
                e.electorate_by_age,
                e.tie_commitment, e.first_ballot_at,
                exists (select from budget_result r where r.tenant_id = :tenant and r.edition_id = e.id),
                exists (select from budget_takeover k where k.tenant_id = :tenant and k.edition_id = e.id),
                case when e.electorate_roll and e.electorate_accounts then exists (
                        select from budget_roll_entry l where l.tenant_id = :tenant and l.edition_id = e.id
                            and (l.born_on is not null or exists (select from budget_vote_code c
                                where c.tenant_id = :tenant and c.entry_id = l.id)))
                    when e.electorate_roll then exists (
                        select from budget_roll_entry l where l.tenant_id = :tenant and l.edition_id = e.id)
                    when e.electorate_codes then exists (
                        select from budget_vote_code c where c.tenant_id = :tenant and c.edition_id = e.id)
                    else true end
            from budget_edition e where""";

    EditionView view(List<EnvelopeView> envelopes, List<VoteMove> moves) {
        return new EditionView(
                id,
                version,
                slug,
                new EditionWords(title, summary, words),
                published,
                new Phases(ideas, support, study, vote, result, followUp),
                mode == null ? null : new VotingRule(mode, most, points, perProject, minimumKind, minimum),
                counting(),
                districts == null ? null : new Electorate(accounts, codes, roll, age, districts, ages),
                commitment,
                firstBallotAt,
                counted,
                taken,
                peopled,
                envelopes,
                moves);
    }

    private @Nullable CountingRule counting() {
        return method == null || completion == null || ties == null
                ? null
                : new CountingRule(method, completion, stepCents, exhaustive, comparison, threshold, ties);
    }
}
