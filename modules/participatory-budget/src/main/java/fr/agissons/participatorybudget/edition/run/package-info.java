/** Where those who run the budget write its editions, chapter by chapter, and see what is missing before a vote opens. */
@NullMarked
package fr.agissons.participatorybudget.edition.run;

import org.jspecify.annotations.NullMarked;
