/** Votes that do not count: proposed by one person with a public reason, decided by another, and told to everybody. */
@NullMarked
package fr.agissons.participatorybudget.annulment;

import org.jspecify.annotations.NullMarked;
