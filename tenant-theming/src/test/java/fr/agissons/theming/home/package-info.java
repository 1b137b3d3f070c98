/** Tests of what every town's site has beside its modules. */
@NullMarked
package fr.agissons.theming.home;

import org.jspecify.annotations.NullMarked;
