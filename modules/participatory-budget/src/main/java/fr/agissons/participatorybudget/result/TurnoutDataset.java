package fr.agissons.participatorybudget.result;

import fr.agissons.core.opendata.OpenDataset;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.participatorybudget.ballot.AgeGroup;
import fr.agissons.participatorybudget.edition.EditionView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turnout in published results, by the same rule as on their pages: nowhere is a group of fewer than ten told. */
@Component
class TurnoutDataset implements OpenDataset<TurnoutDataset.Row> {
    private static final String DISTRICTS = """
            select e.slug, b.district, count(*) from budget_result r
            join budget_edition e on e.tenant_id = :tenant and e.id = r.edition_id
            join budget_sealed_ballot b on b.tenant_id = :tenant and b.edition_id = r.edition_id
            where r.tenant_id = :tenant group by r.id, e.slug, b.district order by r.id, b.district nulls last
            """;

    private static final String AGES = """
            select e.slug, a.youngest, a.oldest, a.voters from budget_result r
            join budget_edition e on e.tenant_id = :tenant and e.id = r.edition_id
            join budget_turnout_by_age a on a.tenant_id = :tenant and a.edition_id = r.edition_id
            where r.tenant_id = :tenant order by r.id, a.youngest
            """;

    private final Reads reads;

    TurnoutDataset(Reads reads) {
        this.reads = reads;
    }

    /** One group of voters. */
    record Row(String edition, String by, @Nullable String group, int voters, String page) {
        static Row of(String edition, String by, @Nullable String group, int voters) {
            return new Row(edition, by, group, voters, EditionView.path(edition) + "/resultat");
        }
    }

    private record District(String edition, @Nullable String district, int ballots) {}

    private record Age(String edition, int youngest, int oldest, int voters) {
        String span() {
            return new AgeGroup(youngest, oldest, voters).span();
        }
    }

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public String key() {
        return "budget-participatif-participation";
    }

    @Override
    public String words() {
        return "budget.dataset.turnout";
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public void each(Consumer<Row> to) {
        Trip trip = reads.trip();
        Answer<District> districts = trip.ask(District.class, DISTRICTS, Map.of());
        Answer<Age> ages = trip.ask(Age.class, AGES, Map.of());
        trip.go();
        Map<String, List<District>> byEdition = districts.rows().stream()
                .collect(Collectors.groupingBy(District::edition, LinkedHashMap::new, Collectors.toList()));
        byEdition.forEach((edition, all) -> Turnout.told(all.stream()
                        .map(one -> new Turnout(one.district(), one.ballots()))
                        .toList())
                .forEach(one -> to.accept(Row.of(edition, "district", one.group(), one.ballots()))));
        ages.rows().forEach(age -> to.accept(Row.of(age.edition(), "age", age.span(), age.voters())));
    }
}
