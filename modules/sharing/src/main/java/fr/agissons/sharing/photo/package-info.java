/** Pictures of what is lent: those everybody sees, and those two people take at the counter and keep between them. */
@NullMarked
package fr.agissons.sharing.photo;

import org.jspecify.annotations.NullMarked;
