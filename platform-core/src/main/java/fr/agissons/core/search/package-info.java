/** The search index of a town, and its PostgreSQL adapter. */
@NullMarked
package fr.agissons.core.search;

import org.jspecify.annotations.NullMarked;
