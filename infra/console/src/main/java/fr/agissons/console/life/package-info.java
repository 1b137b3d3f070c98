/** What operators do to a site once it is there: close it, open it again, take it away, end it. */
@NullMarked
package fr.agissons.console.life;

import org.jspecify.annotations.NullMarked;
