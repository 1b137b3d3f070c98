package fr.agissons.participatorybudget.recount;

import fr.agissons.participatorybudget.pabulib.PabulibFile;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Explanation;
import fr.agissons.participatorybudget.tally.Fraction;
import fr.agissons.participatorybudget.tally.Lost;
import fr.agissons.participatorybudget.tally.Round;
import fr.agissons.participatorybudget.tally.Won;
import java.io.PrintStream;
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
        out.println("Retenus :");
        explanation.won().forEach(this::won);
        out.println("Écartés :");
        explanation.lost().forEach(this::lost);
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
            case TOO_DEAR -> "";
        };
        if (!reason.isEmpty()) {
            out.println("      " + reason);
        }
        if (lost.reason() == Lost.Reason.TOO_DEAR) {
            lost.money().ifPresent(left -> money(lost, left));
            lost.support()
                    .ifPresent(support -> out.printf(
                            "      au mieux, ses soutiens pouvaient payer %d %% de son coût%n", (int) (support * 100)));
            if (!lost.spentOn().isEmpty()) {
                out.println("      ses soutiens ont surtout payé "
                        + lost.spentOn().stream()
                                .map(spending ->
                                        election.id(spending.project()) + " (" + money.of(spending.amount()) + ")")
                                .collect(Collectors.joining(", ")));
            }
        }
        lost.votesMissing().ifPresent(votes -> out.printf("      il lui manquait %d voix%n", votes));
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
