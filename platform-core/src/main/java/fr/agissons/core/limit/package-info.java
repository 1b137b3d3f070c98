/** How often one person or one address may do what costs others something: their time, their mailbox, the server. */
@NullMarked
package fr.agissons.core.limit;

import org.jspecify.annotations.NullMarked;
