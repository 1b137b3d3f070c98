package fr.agissons.participatorybudget.recount;

import fr.agissons.participatorybudget.pabulib.PabulibFile;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Explanation;
import fr.agissons.participatorybudget.tally.Fraction;
import fr.agissons.participatorybudget.tally.Lost;
import fr.agissons.participatorybudget.tally.Round;
import fr.agissons.participatorybudget.tally.Shares;
import fr.agissons.participatorybudget.tally.VotesMissing;
import fr.agissons.participatorybudget.tally.Won;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Collectors;

/** Why each project won or not, in sentences. */
final class Reasons {
    private final PrintStream out;
    private final PabulibFile file;
    private final Election election;
    private final Amount money;

    Reasons(PrintStream out, PabulibFile file, Amount money) {
        this.out = out;
        this.file = file;
        this.election = file.election();
        this.money = money;
    }

    void print(Explanation explanation) {
        explanation.shares().ifPresent(this::shares);
        out.println(explanation.preferred() ? "Retenus, par le choix de la majorité :" : "Retenus :");
        explanation.won().forEach(this::won);
        out.println("Écartés :");
        explanation.lost().forEach(this::lost);
    }

    /** What everybody had is what everybody spent and what everybody still has. */
    private void shares(Shares shares) {
        out.printf(
                "Ensemble, les parts font %s : %s dépensés%s, %s de reste%n",
                money.of(shares.end().times(Fraction.of(election.voters()))),
                money.of(shares.spent()),
                shares.bought().isEmpty()
                        ? ""
                        : shares.bought().stream()
                                .map(project -> election.id(project) + " " + money.of(election.cost(project)))
                                .collect(Collectors.joining(", ", " (", ")")),
                money.of(shares.left()));
        out.printf(
                "%s%n",
                switch (shares.emptied()) {
                    case 0 -> "Il reste quelque chose à chacun";
                    case 1 -> "Il ne reste rien à l’un d’eux";
                    default -> "Il ne reste rien à " + shares.emptied() + " d’entre eux";
                });
    }

    private void won(Won won) {
        out.println("  " + title(won.project()));
        if (won.added()) {
            out.printf("      ajouté avec l’argent restant, pour ses %s%n", score(won.project()));
        }
        won.purchase().ifPresent(purchase -> purchase(won, purchase));
        if (!won.tied().isEmpty()) {
            String others = won.tied().stream().map(election::id).collect(Collectors.joining(", "));
            out.printf("      à égalité avec %s, départagés selon la règle%n", others);
        }
    }

    private void purchase(Won won, Round purchase) {
        if (won.effectiveVotes().isEmpty() && !election.hasPoints()) {
            out.printf("      tour %d : acheté quand chacun avait reçu %s%n", won.round(), money.of(purchase.price()));
            return;
        }
        out.printf(
                "      tour %d : %s %s%s",
                won.round(),
                purchase.inFull() == 1 ? "une personne paie" : purchase.inFull() + " personnes paient chacune",
                money.of(purchase.price()),
                election.hasPoints() ? " par point" : "");
        if (purchase.inPart() > 0) {
            out.printf(
                    ", %s %s",
                    purchase.inPart() == 1
                            ? "une donne tout ce qui lui reste,"
                            : purchase.inPart() + " donnent tout ce qui leur reste, ensemble",
                    money.of(purchase.givenInPart()));
        }
        won.effectiveVotes().ifPresent(votes -> out.printf(" ; comme %s voix pleines", Amount.number(votes)));
        out.println();
    }

    private void lost(Lost lost) {
        out.println("  " + title(lost.project()));
        String reason = switch (lost.reason()) {
            case WITHDRAWN -> "retiré";
            case NOT_ADMITTED -> "pas assez soutenu pour être compté";
            case RIVAL_WON -> "un projet incompatible l’a emporté";
            case NO_VOTES -> "personne ne le soutient";
            case STOPPED -> "la règle s’est arrêtée avant son tour, à un projet qui ne tenait plus dans le reste";
            case TOO_DEAR -> lost.moment().isPresent() ? "plus cher que le reste" : "";
        };
        if (!reason.isEmpty()) {
            out.println("      " + reason);
        }
        if (lost.reason() == Lost.Reason.TOO_DEAR) {
            lost.money().ifPresent(left -> money(lost, left));
            lost.support()
                    .ifPresent(support -> out.printf(
                            "      au mieux, ses soutiens pouvaient en payer %s, soit %d %%%n",
                            money.of(part(support, lost.project())), (int) (support * 100)));
            if (!lost.spentOn().isEmpty()) {
                out.println("      ses soutiens ont surtout payé "
                        + lost.spentOn().stream()
                                .map(spending ->
                                        election.id(spending.project()) + " (" + money.of(spending.amount()) + ")")
                                .collect(Collectors.joining(", ")));
            }
        }
        lost.moment()
                .ifPresent(moment ->
                        out.printf("      il aurait été acheté quand chacun aurait reçu %s%n", money.of(moment)));
        lost.votesMissing().ifPresent(votes -> out.println("      " + missing(votes)));
    }

    private String missing(VotesMissing votes) {
        String more = voters(votes.votes());
        return switch (votes.answer()) {
            case ENOUGH -> "il lui manquait " + more;
            case TOO_FEW -> "même " + more + " n’auraient pas suffi";
            case NOT_COUNTED -> "voix manquantes : non calculées, il y a trop de bulletins";
        };
    }

    private String voters(int number) {
        if (!election.hasPoints()) {
            return number + " voix";
        }
        return number == 1
                ? "une personne qui lui donne le plus de points"
                : number + " personnes qui lui donnent le plus de points";
    }

    /** So much of its cost, to the hundredth of a unit. */
    private Fraction part(double support, int project) {
        BigDecimal units = BigDecimal.valueOf(support).multiply(BigDecimal.valueOf(election.cost(project)));
        return new Fraction(units.movePointRight(2).toBigInteger(), BigInteger.valueOf(100));
    }

    private void money(Lost lost, Fraction left) {
        String missing = lost.missing(election)
                .filter(amount -> amount.signum() > 0)
                .map(amount -> ", il manque " + money.of(amount))
                .orElse("");
        out.printf(
                "      %s reste %s%s%n",
                lost.support().isPresent() ? "à ses soutiens" : "à son tour", money.of(left), missing);
    }

    private String title(int project) {
        String name = file.projects().get(project).getOrDefault("name", "");
        return "%s  %s  (%s, %s)"
                .formatted(election.id(project), name, money.of(election.cost(project)), score(project));
    }

    private String score(int project) {
        return election.score(project) + (election.hasPoints() ? " points" : " voix");
    }
}
