package fr.agissons.participatorybudget.recount;

import fr.agissons.participatorybudget.tally.CountingRule;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Explanation;
import fr.agissons.participatorybudget.tally.Fraction;
import fr.agissons.participatorybudget.tally.Lost;
import fr.agissons.participatorybudget.tally.Outcome;
import fr.agissons.participatorybudget.tally.Round;
import fr.agissons.participatorybudget.tally.Shares;
import fr.agissons.participatorybudget.tally.VotesMissing;
import fr.agissons.participatorybudget.tally.Won;
import java.nio.file.Path;
import java.util.Locale;

/** One outcome, or why there is none, as a line of JSON. */
final class JsonLine {
    private final JsonText json = new JsonText();
    private final Path file;

    JsonLine(Path file) {
        this.file = file;
    }

    String error(String why) {
        return json.object(() -> json.string("file", file.toString()).string("error", why))
                .toString();
    }

    String outcome(Election election, CountingRule rule, Outcome outcome, boolean explain) {
        return json.object(() -> {
                    json.string("file", file.toString());
                    json.string("rule", rule.method().key());
                    json.string("completion", rule.completion().key());
                    json.string("ties", rule.ties().key());
                    json.list("winners", outcome.winners(), winner -> json.string(election.id(winner)));
                    json.amount("cost", inCurrency(election, Fraction.of(outcome.cost())));
                    json.amount("budget", inCurrency(election, Fraction.of(election.budget())));
                    outcome.share()
                            .ifPresentOrElse(
                                    share -> json.amount("voter_budget", inCurrency(election, share)),
                                    () -> json.raw("voter_budget", "null"));
                    json.raw("tied_rounds", Integer.toString(outcome.tiedRounds()));
                    json.raw("exhausted", Boolean.toString(outcome.exhausted()));
                    if (explain) {
                        explain(election, Explanation.of(election, rule, outcome));
                    }
                })
                .toString();
    }

    private void explain(Election election, Explanation explanation) {
        json.key("explanation").object(() -> {
            json.raw("preferred", Boolean.toString(explanation.preferred()));
            explanation.shares().ifPresent(shares -> voters(election, shares));
            json.list("won", explanation.won(), won -> json.object(() -> won(election, won)));
            json.list("lost", explanation.lost(), lost -> json.object(() -> lost(election, lost)));
        });
    }

    private void voters(Election election, Shares shares) {
        json.key("voters").object(() -> {
            json.amount("share_start", inCurrency(election, shares.start()));
            json.amount("share_end", inCurrency(election, shares.end()));
            json.list("bought", shares.bought(), project -> json.string(election.id(project)));
            json.amount("spent", inCurrency(election, shares.spent()));
            json.amount("left", inCurrency(election, shares.left()));
            json.raw("emptied", Integer.toString(shares.emptied()));
        });
    }

    private void won(Election election, Won won) {
        describe(election, won.project());
        json.raw("added", Boolean.toString(won.added()));
        won.purchase().ifPresent(purchase -> {
            json.raw("round", Integer.toString(won.round()));
            purchase(election, purchase);
        });
        won.effectiveVotes().ifPresent(votes -> json.amount("effective_votes", votes));
        json.list("tied_with", won.tied(), other -> json.string(election.id(other)));
    }

    private void purchase(Election election, Round purchase) {
        json.amount("price", inCurrency(election, purchase.price()));
        json.raw("paid_in_full", Integer.toString(purchase.inFull()));
        json.raw("paid_in_part", Integer.toString(purchase.inPart()));
        json.amount("given_in_part", inCurrency(election, purchase.givenInPart()));
    }

    private void lost(Election election, Lost lost) {
        describe(election, lost.project());
        json.string("reason", lost.reason().name().toLowerCase(Locale.ROOT));
        lost.money().ifPresent(money -> json.amount("money_left", inCurrency(election, money)));
        lost.missing(election).ifPresent(missing -> json.amount("missing", inCurrency(election, missing)));
        lost.support().ifPresent(support -> json.raw("effective_support", Double.toString(support)));
        lost.moment().ifPresent(moment -> json.amount("moment", inCurrency(election, moment)));
        lost.votesMissing().ifPresent(this::votesMissing);
        json.list(
                "spent_on",
                lost.spentOn(),
                spending -> json.object(() -> json.string("id", election.id(spending.project()))
                        .amount("amount", inCurrency(election, spending.amount()))));
    }

    private void votesMissing(VotesMissing missing) {
        switch (missing.answer()) {
            case ENOUGH -> json.raw("votes_missing", Integer.toString(missing.votes()));
            case TOO_FEW -> json.string("votes_missing", "more than " + missing.votes());
            case NOT_COUNTED -> json.string("votes_missing", "not computed");
        }
    }

    private void describe(Election election, int project) {
        json.string("id", election.id(project));
        json.amount("cost", inCurrency(election, Fraction.of(election.cost(project))));
        json.raw("votes", Integer.toString(election.votes(project)));
        json.raw("score", Long.toString(election.score(project)));
    }

    private static Fraction inCurrency(Election election, Fraction units) {
        return units.dividedBy(Fraction.of(election.scale()));
    }
}
