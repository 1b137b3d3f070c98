package fr.agissons.participatorybudget;

import fr.agissons.testing.ContractKit;
import fr.agissons.testing.ModuleContract;

class BudgetContractTests extends ModuleContract {
    private final BudgetKit kit;

    BudgetContractTests(ContractKit contract, ParticipatoryBudgetModule module, BudgetKit kit) {
        super(contract, module);
        this.kit = kit;
    }

    @Override
    protected String publish(String word) {
        return kit.anOpenVote("Budget " + word).path();
    }

    @Override
    protected String list() {
        return "/budget-participatif";
    }
}
