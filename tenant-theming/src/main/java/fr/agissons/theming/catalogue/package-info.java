/** The living catalogue of the interface, every component in every state. */
@NullMarked
package fr.agissons.theming.catalogue;

import org.jspecify.annotations.NullMarked;
