/** The town's organisations on screen: their directory, their own pages, and the moderators' queue. */
@NullMarked
package fr.agissons.theming.organisation;

import org.jspecify.annotations.NullMarked;
