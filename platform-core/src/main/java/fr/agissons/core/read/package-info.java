/** Rows for pages: read without Hibernate, behind both tenant walls, several questions in one trip to the database. */
@NullMarked
package fr.agissons.core.read;

import org.jspecify.annotations.NullMarked;
