package fr.agissons.mutualaid;

import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.rule.Category;
import fr.agissons.testing.ContractKit;
import fr.agissons.testing.ModuleContract;

class MutualAidContractTests extends ModuleContract {
    /** Of no other test: the town fills up with theirs, and a page of the list holds twenty. */
    private static final Category CATEGORY = Category.ANIMALS;

    private final ContractKit contract;
    private final MutualAidKit kit;

    MutualAidContractTests(ContractKit contract, MutualAidModule module, MutualAidKit kit) {
        super(contract, module);
        this.contract = contract;
        this.kit = kit;
    }

    @Override
    protected String publish(String word) {
        var requester = contract.people().resident("Demandeuse");
        return "/entraide/" + kit.aRequest(requester, "Promener " + word, CATEGORY, Privacy.PUBLIC, 1);
    }

    @Override
    protected String list() {
        return "/entraide?aide=" + CATEGORY.slug();
    }
}
