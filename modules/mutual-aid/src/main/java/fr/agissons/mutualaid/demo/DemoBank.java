package fr.agissons.mutualaid.demo;

import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.settings.SaveSettings;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.mutualaid.rule.MutualAidSettings;
import fr.agissons.mutualaid.talent.Skill;
import org.springframework.stereotype.Component;

/** The two demonstration sites where somebody else lives too keep a time bank. */
@Component
class DemoBank implements DemoData {
    private final Modules modules;
    private final Settings settings;
    private final SaveSettings save;
    private final DemoHours hours;

    DemoBank(Modules modules, Settings settings, SaveSettings save, DemoHours hours) {
        this.modules = modules;
        this.settings = settings;
        this.save = save;
        this.hours = hours;
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public void load(Tenant site) {
        switch (site.slug()) {
            case "colombes" -> open(DemoPerson.CAMILLE, DemoPerson.NADIA, Skill.VEGETABLES);
            case "lille" -> open(DemoPerson.NADIA, DemoPerson.LUCAS, Skill.ENGLISH);
            default -> {}
        }
    }

    private void open(DemoPerson asker, DemoPerson giver, Skill skill) {
        CivicModule module = modules.all().stream()
                .filter(one -> one.slug().equals("entraide"))
                .findFirst()
                .orElseThrow();
        MutualAidSettings set = settings.of(MutualAidSettings.class);
        MutualAidSettings next = new MutualAidSettings(
                set.readFirst(), set.mostOpen(), set.nearby(), set.hotline(), true, set.mostOwed(), set.mostKept());
        save.save(module, next, settings.version(module).number(), "");
        hours.exchange(asker, giver, skill);
    }
}
