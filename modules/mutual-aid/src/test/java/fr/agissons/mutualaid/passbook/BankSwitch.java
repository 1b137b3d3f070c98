package fr.agissons.mutualaid.passbook;

import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.settings.SaveSettings;
import fr.agissons.core.settings.Settings;
import fr.agissons.mutualaid.rule.MutualAidSettings;
import org.springframework.stereotype.Component;

/** Opens and closes the town's time bank as its admins do. */
@Component
record BankSwitch(Modules modules, Settings settings, SaveSettings save) {
    void turn(boolean on) {
        CivicModule module = modules.all().stream()
                .filter(one -> one.slug().equals("entraide"))
                .findFirst()
                .orElseThrow();
        MutualAidSettings set = settings.of(MutualAidSettings.class);
        save.save(
                module,
                new MutualAidSettings(set.readFirst(), set.mostOpen(), set.nearby(), set.hotline(), on, 10, 50),
                settings.version(module).number(),
                "");
    }
}
