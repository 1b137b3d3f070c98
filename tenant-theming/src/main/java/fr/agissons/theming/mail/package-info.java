/** The look of the mails a town sends. */
@NullMarked
package fr.agissons.theming.mail;

import org.jspecify.annotations.NullMarked;
