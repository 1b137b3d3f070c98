/** What becomes of the projects that were chosen: how far they are, what they cost, and who wants to know. */
@NullMarked
package fr.agissons.participatorybudget.works;

import org.jspecify.annotations.NullMarked;
