/** Ideas as everybody reads them: the list and its map, one idea with what became of it. */
@NullMarked
package fr.agissons.participatorybudget.idea.page;

import org.jspecify.annotations.NullMarked;
