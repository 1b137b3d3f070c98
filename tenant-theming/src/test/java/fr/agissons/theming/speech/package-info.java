/** Tests of sentences, dates and amounts. */
@NullMarked
package fr.agissons.theming.speech;

import org.jspecify.annotations.NullMarked;
