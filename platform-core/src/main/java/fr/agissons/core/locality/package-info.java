/** What a town is made of in its people's eyes: its neighbourhoods, and the partners it stands with. */
@NullMarked
package fr.agissons.core.locality;

import org.jspecify.annotations.NullMarked;
