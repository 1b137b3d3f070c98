/** The end of a town: everything of it goes, wherever it is, and a certificate without a person in it stays. */
@NullMarked
package fr.agissons.core.life.erasure;

import org.jspecify.annotations.NullMarked;
