/** The town's open data, as a page and as files. */
@NullMarked
package fr.agissons.theming.opendata;

import org.jspecify.annotations.NullMarked;
