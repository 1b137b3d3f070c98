/** Tests of mails. */
@NullMarked
package fr.agissons.theming.mail;

import org.jspecify.annotations.NullMarked;
