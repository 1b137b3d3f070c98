/** Where the town's moderators read missions before the public does, and take them off the site when they must. */
@NullMarked
package fr.agissons.volunteering.moderation;

import org.jspecify.annotations.NullMarked;
