package fr.agissons.theming.home;

import fr.agissons.theming.Ui;
import gg.jte.Content;
import java.util.Optional;

/**
 * A block on the town's home page; a bean of this type is collected by the engine. It costs at most one statement, and
 * is shown only where its module is on.
 */
public interface HomeBlock {
    /** Slug of the module it belongs to. */
    String module();

    /** Position among all modules' blocks, ascending. */
    int order();

    /** The block, or nothing when there is nothing to show. Called inside one read-only transaction for the whole page. */
    Optional<Content> content(Ui ui);
}
