package fr.agissons.theming.home;

import java.util.List;

/**
 * Numbers of the town that a module counts for the home page; a bean of this type is collected by the engine. It is
 * asked again only every few minutes, and shown only where its module is on.
 */
public interface HomeFigures {
    /** Slug of the module they belong to. */
    String module();

    /** The numbers, in the order they are shown, with one statement at most. A zero is not shown. */
    List<HomeFigure> count();
}
