package fr.agissons.theming.home;

import fr.agissons.core.read.Trip;
import fr.agissons.theming.Ui;
import gg.jte.Content;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A block on the town's home page; a bean of this type is collected by the engine. It costs at most one statement, and
 * is shown only where its module is on.
 */
public interface HomeBlock {
    /** Slug of the module it belongs to. */
    String module();

    /** Its name in towns' layouts, and in {@code home.part.<key>}, which says to admins what it shows; its module's slug. */
    default String key() {
        return module();
    }

    /** Position among all modules' blocks, ascending. */
    int order();

    /**
     * Whether it stands before all else, above the page's own opening, whatever layout the town chose: for what people must
     * see first. It is no part of the layout, and shows nothing on most days.
     */
    default boolean foremost() {
        return false;
    }

    /** Whether a town shows it before anybody decided; a second block of a module waits until somebody wants it. */
    default boolean usual() {
        return true;
    }

    /**
     * Sends its question along with the trip to the database that the whole page makes, and returns what draws the block
     * once the answers are there, or nothing when there is nothing to show.
     *
     * @param cards how many things it may show: fewer when it shares the page with others, so that the page stays light
     */
    Supplier<Optional<Content>> ask(Ui ui, Trip trip, int cards);
}
