/** One round of the budget: its words, envelopes, phases and rules, which its first ballot freezes. */
@NullMarked
package fr.agissons.participatorybudget.edition;

import org.jspecify.annotations.NullMarked;
