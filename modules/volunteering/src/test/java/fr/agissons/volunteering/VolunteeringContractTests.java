package fr.agissons.volunteering;

import fr.agissons.testing.ContractKit;
import fr.agissons.testing.ModuleContract;
import fr.agissons.volunteering.mission.Theme;

class VolunteeringContractTests extends ModuleContract {
    /** Of no other test: the town fills up with theirs, and a page of the list holds twenty. */
    private static final Theme THEME = Theme.MEMORY_AND_CITIZENSHIP;

    private final VolunteeringKit kit;

    VolunteeringContractTests(ContractKit contract, VolunteeringModule module, VolunteeringKit kit) {
        super(contract, module);
        this.kit = kit;
    }

    @Override
    protected String publish(String word) {
        var details = VolunteeringKit.details(word, THEME, 48.9246, 2.2463);
        return "/missions/" + kit.aMission(kit.anAssociation("Association " + word), details, 3);
    }

    @Override
    protected String list() {
        return "/missions?theme=" + THEME.slug();
    }
}
