package fr.agissons.participatorybudget.demo;

import fr.agissons.core.demo.DemoData;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionWords;
import fr.agissons.participatorybudget.edition.Editions;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.participatorybudget.edition.Phases;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.participatorybudget.edition.TendEnvelopes;
import fr.agissons.participatorybudget.edition.Ties;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.participatorybudget.project.TendProjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Each demonstration town votes on a budget right now; the largest has one behind it too. */
@Component
class DemoBudgets implements DemoData {
    private static final String MAIN = "colombes";
    private static final String OTHERS = "*";
    private static final String WHOLE_TOWN = "*";
    private static final Map<String, Long> NOW_CENTS =
            Map.of(WHOLE_TOWN, 12_000_000L, "Petit-Colombes", 4_000_000L, "Les Vallées", 4_000_000L);
    private static final Map<String, Long> PLAIN_CENTS = Map.of(WHOLE_TOWN, 6_000_000L);
    private static final Map<String, Long> PAST_CENTS = Map.of(WHOLE_TOWN, 9_000_000L);

    private final TendEditions tend;
    private final TendEnvelopes envelopes;
    private final TendProjects projects;
    private final Editions editions;
    private final TownClock clock;

    DemoBudgets(TendEditions tend, TendEnvelopes envelopes, TendProjects projects, Editions editions, TownClock clock) {
        this.tend = tend;
        this.envelopes = envelopes;
        this.projects = projects;
        this.editions = editions;
        this.clock = clock;
    }

    /** After what residents give and lend each other. */
    @Override
    public int order() {
        return 400;
    }

    @Override
    public void load(Tenant site) {
        boolean main = MAIN.equals(site.slug());
        int year = clock.today().getYear();
        if (main) {
            EditionWords past = words(
                    "Budget participatif " + (year - 1) + " de " + site.name(),
                    "Les habitants ont choisi comment dépenser 90\u202f000\u00a0€.");
            round(past, PAST_CENTS, DemoProjects.of(MAIN, "past"), VotingRule.approval(3), voting(-75, -45, -10));
        }
        EditionWords now = words(
                "Budget participatif " + year + " de " + site.name(),
                "Une part du budget de la commune, choisie par ses habitants. Le vote est ouvert.");
        round(
                now,
                main ? NOW_CENTS : PLAIN_CENTS,
                DemoProjects.of(main ? MAIN : OTHERS, "now"),
                VotingRule.approval(3),
                voting(-4, 17, 40));
    }

    private static EditionWords words(String title, String summary) {
        return new EditionWords(
                title,
                summary,
                "Au printemps, chacun pouvait proposer une idée. Les services ont étudié chacune\u202f: ce qui est"
                        + " faisable est devenu un projet, avec son prix.\nVous choisissez maintenant. Les projets"
                        + " retenus seront construits dans les deux ans, et chaque étape sera racontée ici.");
    }

    private void round(
            EditionWords words, Map<String, Long> cents, List<List<String>> lines, VotingRule voting, Phases phases) {
        UUID id = tend.begin(words);
        Map<String, UUID> numbers = new HashMap<>();
        cents.forEach((district, amount) ->
                numbers.put(district, envelopes.add(id, WHOLE_TOWN.equals(district) ? null : district, amount)));
        lines.forEach(line -> projects.admit(id, DemoProjects.details(line, numbers), null));
        tend.rule(id, version(id), voting);
        tend.count(id, version(id), CountingRule.equalShares(CountingMethod.MES_COST, 100, Ties.RECOMMENDED));
        tend.admit(id, version(id), Electorate.members());
        tend.plan(id, version(id), phases);
        tend.publish(id);
    }

    private int version(UUID id) {
        return editions.any(id).orElseThrow().version();
    }

    /** Phases before and after a vote that opens, closes and is followed up so many days from today. */
    private Phases voting(int opens, int closes, int followUp) {
        return new Phases(day(opens - 150), day(opens - 110), day(opens - 80), day(opens), day(closes), day(followUp));
    }

    private Instant day(int days) {
        return clock.startOf(clock.today().plusDays(days));
    }
}
