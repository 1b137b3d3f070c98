/** Where admins say what missions may be about in their town. */
@NullMarked
package fr.agissons.volunteering.theme;

import org.jspecify.annotations.NullMarked;
