package fr.agissons.participatorybudget.recount;

import fr.agissons.participatorybudget.pabulib.PabulibFile;
import fr.agissons.participatorybudget.tally.CountingRule;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Explanation;
import fr.agissons.participatorybudget.tally.Fraction;
import fr.agissons.participatorybudget.tally.Outcome;
import java.io.PrintStream;
import java.nio.file.Path;

/** One outcome as people read it. */
final class Report {
    private final PrintStream out;
    private final PabulibFile file;
    private final Election election;
    private final Amount money;

    Report(PrintStream out, PabulibFile file) {
        this.out = out;
        this.file = file;
        this.election = file.election();
        this.money = new Amount(election.scale(), file.meta().getOrDefault("currency", ""));
    }

    void print(Path path, CountingRule rule, Outcome outcome, boolean explain) {
        out.printf(
                "%s : %d bulletins, %d projets, budget %s%n",
                path, election.voters(), election.projects(), money.of(election.budget()));
        out.println(rule(rule) + " ; à égalité, " + ties(rule));
        out.printf(
                "%s, pour %s%s%n",
                outcome.winners().size() == 1
                        ? "Un projet l’emporte"
                        : outcome.winners().size() + " projets l’emportent",
                money.of(outcome.cost()),
                outcome.exhausted() ? " ; plus rien de soutenu ne tient dans le reste" : "");
        outcome.share()
                .ifPresent(share -> out.println(
                        outcome.increments() == 0
                                ? "Part de chacun : " + money.of(share)
                                : "Part de chacun : de %s à %s, en %s"
                                        .formatted(
                                                money.of(Fraction.of(election.budget(), election.voters())),
                                                money.of(share),
                                                outcome.increments() == 1
                                                        ? "une hausse"
                                                        : outcome.increments() + " hausses")));
        if (outcome.preferred()) {
            out.println("Plus d’électeurs préfèrent le choix de la majorité : c’est lui qui l’emporte.");
        }
        if (outcome.tiedRounds() > 0) {
            out.println("Tours où il a fallu départager : " + outcome.tiedRounds());
        }
        if (explain) {
            new Reasons(out, file, money).print(Explanation.of(election, rule, outcome));
        } else {
            outcome.winners().forEach(winner -> winner(winner, outcome));
        }
        out.println();
    }

    private void winner(int project, Outcome outcome) {
        String name = file.projects().get(project).getOrDefault("name", "");
        out.printf(
                "  %-10s %16s  %6d %s  %s%s%n",
                election.id(project),
                money.of(election.cost(project)),
                election.score(project),
                election.hasPoints() ? "points" : "voix",
                outcome.added().contains(project) ? "(avec le reste) " : "",
                name);
    }

    private static String rule(CountingRule rule) {
        String method = switch (rule.method()) {
            case GREEDY_VOTES -> "Les plus soutenus d’abord";
            case GREEDY_DENSITY -> "Les plus soutenus pour leur coût d’abord";
            case MES_COST -> "Parts égales, selon le coût";
            case MES_CARD -> "Parts égales, selon le nombre";
            case MES_POINTS -> "Parts égales, selon les points";
            case PHRAGMEN -> "Phragmén";
        };
        return method
                + switch (rule.completion()) {
                    case NONE -> "";
                    case U_VOTES -> ", puis les plus soutenus avec le reste";
                    case U_DENSITY -> ", puis les plus soutenus pour leur coût avec le reste";
                    case ADD1 -> ", parts augmentées pas à pas";
                    case ADD1_U_VOTES -> ", parts augmentées pas à pas, puis les plus soutenus avec le reste";
                };
    }

    private static String ties(CountingRule rule) {
        return switch (rule.ties().kind()) {
            case LEX -> "l’ordre des identifiants";
            case RECOMMENDED -> "le moins cher, puis le plus soutenu";
            case DRAWN -> "l’ordre tiré de « " + rule.ties().seed() + " »";
        };
    }
}
