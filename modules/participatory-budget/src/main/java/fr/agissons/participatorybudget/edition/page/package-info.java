/** What everybody reads of the budget's editions: the list, one of them, and its rules in plain words. */
@NullMarked
package fr.agissons.participatorybudget.edition.page;

import org.jspecify.annotations.NullMarked;
