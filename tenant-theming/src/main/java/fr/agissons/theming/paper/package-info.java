/** What people print, sign or keep: pages turned into PDF in their town's colours and typefaces, fetching nothing. */
@NullMarked
package fr.agissons.theming.paper;

import org.jspecify.annotations.NullMarked;
