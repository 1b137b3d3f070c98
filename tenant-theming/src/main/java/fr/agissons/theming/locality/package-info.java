/** Where admins say what their town is made of: its neighbourhoods and its partners. */
@NullMarked
package fr.agissons.theming.locality;

import org.jspecify.annotations.NullMarked;
