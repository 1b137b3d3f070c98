/** Tests of assets. */
@NullMarked
package fr.agissons.theming.asset;

import org.jspecify.annotations.NullMarked;
