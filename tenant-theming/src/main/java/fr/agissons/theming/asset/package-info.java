/** Style sheets, scripts, fonts and icons, served by the site itself from memory. */
@NullMarked
package fr.agissons.theming.asset;

import org.jspecify.annotations.NullMarked;
