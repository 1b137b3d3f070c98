/** The time bank as people read it: their statement, whom they pay, and the town's totals. */
@NullMarked
package fr.agissons.mutualaid.passbook;

import org.jspecify.annotations.NullMarked;
