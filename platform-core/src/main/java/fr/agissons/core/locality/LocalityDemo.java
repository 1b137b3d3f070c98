package fr.agissons.core.locality;

import fr.agissons.core.demo.DemoData;
import fr.agissons.core.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Neighbourhoods that people of the demonstration towns would know, and a partner or two. */
@Component
class LocalityDemo implements DemoData {
    private static final Map<String, List<String>> NEIGHBOURHOODS = Map.of(
            "colombes", List.of("Petit-Colombes", "Les Vallées", "Fossés-Jean"),
            "lille", List.of("Wazemmes", "Vauban-Esquermes", "Moulins"),
            "toulouse", List.of("Saint-Cyprien", "Le Mirail", "Les Minimes"),
            "bordeaux", List.of("La Bastide", "Saint-Michel", "Caudéran"));

    private final TendNeighbourhoods neighbourhoods;
    private final TendPartners partners;

    LocalityDemo(TendNeighbourhoods neighbourhoods, TendPartners partners) {
        this.neighbourhoods = neighbourhoods;
        this.partners = partners;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void load(Tenant tenant) {
        NEIGHBOURHOODS.getOrDefault(tenant.slug(), List.of("Centre")).forEach(name -> neighbourhoods.add(name, ""));
        partners.add(new PartnerDraft("Maison des associations", "prête ses salles et ses machines", ""));
        partners.add(new PartnerDraft("Centre social du marché", "accueille les bénévoles d’un jour", ""));
    }
}
