/** What surrounds a module on screen: theme, words, layout and the components every page is made of. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.agissons.theming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
