/** Words, dates, amounts and plurals as they are said in the reader's language. */
@NullMarked
package fr.agissons.theming.speech;

import org.jspecify.annotations.NullMarked;
