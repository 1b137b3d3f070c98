/** Answers visitors with pages made a moment ago, as long as nothing that they show can have changed. */
@NullMarked
package fr.agissons.core.page;

import org.jspecify.annotations.NullMarked;
