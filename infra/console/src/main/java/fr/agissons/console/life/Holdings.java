package fr.agissons.console.life;

import fr.agissons.core.module.ModuleContents.Content;
import java.util.List;

/**
 * What a site holds.
 *
 * @param people its members
 * @param organisations its associations
 * @param lines lines of its journal
 * @param contents what its modules hold
 */
record Holdings(long people, long organisations, long lines, List<Content> contents) {
    static final Holdings UNASKED = new Holdings(0, 0, 0, List.of());

    Holdings {
        contents = List.copyOf(contents);
    }
}
