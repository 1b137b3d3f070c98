/** The town's journal: who decided what, and when, in rows that nobody rewrites unseen. */
@NullMarked
package fr.agissons.core.audit;

import org.jspecify.annotations.NullMarked;
