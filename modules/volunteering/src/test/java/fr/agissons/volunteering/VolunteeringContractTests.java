package fr.agissons.volunteering;

import fr.agissons.testing.ContractKit;
import fr.agissons.testing.ModuleContract;

class VolunteeringContractTests extends ModuleContract {
    private final VolunteeringKit kit;

    VolunteeringContractTests(ContractKit contract, VolunteeringModule module, VolunteeringKit kit) {
        super(contract, module);
        this.kit = kit;
    }

    @Override
    protected String publish(String word) {
        return "/missions/" + kit.aMission(kit.anAssociation("Association " + word), VolunteeringKit.details(word), 3);
    }

    @Override
    protected String list() {
        return "/missions";
    }
}
