/** Reporting what is wrong, answering reports, and appealing, as pages. */
@NullMarked
package fr.agissons.theming.moderation;

import org.jspecify.annotations.NullMarked;
