/** What everybody reads of an edition's projects: the list with its map, and one of them. */
@NullMarked
package fr.agissons.participatorybudget.project.page;

import org.jspecify.annotations.NullMarked;
