/** The sites there are: the list, and what operators know of each. */
@NullMarked
package fr.agissons.console.site;

import org.jspecify.annotations.NullMarked;
