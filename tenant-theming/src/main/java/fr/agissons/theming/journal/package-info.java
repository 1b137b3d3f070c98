/** The town's journal as its admins read it, take it away and have it recounted. */
@NullMarked
package fr.agissons.theming.journal;

import org.jspecify.annotations.NullMarked;
