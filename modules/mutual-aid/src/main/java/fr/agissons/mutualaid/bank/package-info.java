/** The time bank: minutes of help that people owe each other, in two books that always balance. */
@NullMarked
package fr.agissons.mutualaid.bank;

import org.jspecify.annotations.NullMarked;
