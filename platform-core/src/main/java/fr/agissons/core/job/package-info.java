/** Work that goes on by itself in each town, whatever module it belongs to. */
@NullMarked
package fr.agissons.core.job;

import org.jspecify.annotations.NullMarked;
