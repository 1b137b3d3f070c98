/** Tests of what components are told to show. */
@NullMarked
package fr.agissons.theming.component;

import org.jspecify.annotations.NullMarked;
