/** What a civic module brings, and which modules a town has switched on. */
@NullMarked
package fr.agissons.core.module;

import org.jspecify.annotations.NullMarked;
