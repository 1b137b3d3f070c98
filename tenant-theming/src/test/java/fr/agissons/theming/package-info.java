/** Tests of the interface. */
@NullMarked
package fr.agissons.theming;

import org.jspecify.annotations.NullMarked;
