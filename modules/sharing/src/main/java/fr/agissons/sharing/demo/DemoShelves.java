package fr.agissons.sharing.demo;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.Precision;
import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.calendar.ClosedDays;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.stock.BorrowPolicy;
import fr.agissons.sharing.stock.Category;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.LatePolicy;
import fr.agissons.sharing.stock.LibraryDetails;
import fr.agissons.sharing.stock.ModelDetails;
import fr.agissons.sharing.stock.Storeroom;
import fr.agissons.sharing.stock.TendLibrary;
import fr.agissons.sharing.stock.TendStock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens one library of the demonstration file with all that stands on its shelves. */
@Component
class DemoShelves {
    private static final int HOLIDAYS = 45;
    private static final String NOTHING = "-";
    private static final String YES = "oui";

    private final TendLibrary libraries;
    private final TendStock stock;
    private final Storeroom storeroom;
    private final TownClock clock;

    DemoShelves(TendLibrary libraries, TendStock stock, Storeroom storeroom, TownClock clock) {
        this.libraries = libraries;
        this.stock = stock;
        this.storeroom = storeroom;
        this.clock = clock;
    }

    /** Opens it, and returns its models by their names. */
    Map<String, UUID> open(Me keeper, @Nullable UUID association, List<String> line, String town) {
        UUID library = libraries.found(keeper, association, details(line));
        LocalDate holidays = clock.today().plusDays(HOLIDAYS);
        libraries.close(keeper, library, new ClosedDays(holidays, holidays.plusDays(9)), "Congés de l’équipe");
        Map<String, UUID> models = new HashMap<>();
        for (List<String> item : DemoLines.of("items.tsv", town)) {
            if (item.get(1).equals(line.get(2))) {
                UUID model = stock.add(keeper, library, item(item));
                models.put(item.get(2), model);
                fill(keeper, model, item);
            }
        }
        return models;
    }

    private void fill(Me keeper, UUID model, List<String> item) {
        int many = Integer.parseInt(item.get(9));
        if (YES.equals(item.get(6))) {
            storeroom.refill(keeper, model, many);
        } else {
            stock.number(keeper, model, codes(item.get(8), many), Condition.GOOD);
        }
    }

    private static LibraryDetails details(List<String> line) {
        String[] rules = line.get(11).split("/");
        return new LibraryDetails(
                line.get(2),
                line.get(3),
                line.get(4),
                new Address(
                        line.get(5),
                        line.get(6),
                        line.get(7),
                        Double.parseDouble(line.get(8)),
                        Double.parseDouble(line.get(9)),
                        Precision.STREET),
                line.get(10),
                new LoanRules(
                        Integer.parseInt(rules[0]),
                        Integer.parseInt(rules[1]),
                        Integer.parseInt(rules[2]),
                        Integer.parseInt(rules[3]),
                        YES.equals(rules[4]),
                        Integer.parseInt(rules[5])),
                LatePolicy.USUAL,
                BorrowPolicy.USUAL,
                line.get(12));
    }

    private static ModelDetails item(List<String> item) {
        return new ModelDetails(
                item.get(2),
                item.get(10),
                item.get(11),
                Category.valueOf(item.get(3)),
                Long.parseLong(item.get(4)) * 100,
                NOTHING.equals(item.get(5)) ? null : Integer.valueOf(item.get(5)),
                YES.equals(item.get(6)),
                YES.equals(item.get(7)));
    }

    private static List<String> codes(String prefix, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> "%s-%03d".formatted(prefix, number))
                .toList();
    }
}
