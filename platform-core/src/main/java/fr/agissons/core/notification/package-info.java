/** Messages to people: an outbox, mails and the inbox on the site. */
@NullMarked
package fr.agissons.core.notification;

import org.jspecify.annotations.NullMarked;
