/** The command with which anyone counts a published vote again, with the very code that counted it first. */
@NullMarked
package fr.agissons.participatorybudget.recount;

import org.jspecify.annotations.NullMarked;
