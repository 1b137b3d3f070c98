package fr.agissons.theming.studio;

import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.core.tenancy.Look;
import fr.agissons.core.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A phrase the town may say in its own way.
 *
 * @param name of the field, without the language
 * @param label message key of its label, or of what it renames
 * @param keys message keys it is said under
 * @param length the most characters
 */
record Word(String name, String label, List<String> keys, int length) {
    static final List<Word> ALWAYS = List.of(
            new Word("nom", "studio.word.name", List.of("site.name"), 60),
            new Word("question", "studio.word.question", List.of("home.question"), 90),
            new Word("accroche", "studio.word.invitation", List.of("home.invitation"), 200));

    /** The names of the modules that are on, as menus and pages say them. */
    static List<Word> ofModules(Modules modules, Tenant town) {
        List<Word> words = new ArrayList<>();
        for (CivicModule module : modules.of(town)) {
            List<String> menu = module.navigation().stream()
                    .filter(entry -> entry.menu() == Menu.MAIN)
                    .map(NavigationEntry::key)
                    .limit(1)
                    .toList();
            String label = menu.isEmpty() ? module.key() + ".name" : menu.getFirst();
            List<String> keys = Stream.concat(menu.stream(), Stream.of(module.key() + ".name"))
                    .toList();
            words.add(new Word("module-" + module.slug(), label, keys, 40));
        }
        return words;
    }

    String field(String language) {
        return name + '-' + language;
    }

    /** How the town says it in that language; nothing of its own is an empty text. */
    String in(Look look, String language) {
        return look.wording().getOrDefault(keys.getFirst() + '.' + language, "");
    }

    Look over(Look look, String language, String typed) {
        Look said = look;
        for (String key : keys) {
            said = said.words(key + '.' + language, typed);
        }
        return said;
    }
}
