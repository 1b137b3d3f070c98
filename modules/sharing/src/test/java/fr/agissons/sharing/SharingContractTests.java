package fr.agissons.sharing;

import fr.agissons.sharing.stock.Category;
import fr.agissons.testing.ContractKit;
import fr.agissons.testing.ModuleContract;

class SharingContractTests extends ModuleContract {
    /** Of no other test: the town fills up with theirs, and a page of the list holds twenty. */
    private static final Category CATEGORY = Category.CARE;

    private final SharingKit kit;

    SharingContractTests(ContractKit contract, SharingModule module, SharingKit kit) {
        super(contract, module);
        this.kit = kit;
    }

    @Override
    protected String publish(String word) {
        return "/pret/" + kit.anItem(kit.aLender("Association " + word), SharingKit.item(word, CATEGORY), 1);
    }

    @Override
    protected String list() {
        return "/pret?categorie=" + CATEGORY.slug();
    }
}
