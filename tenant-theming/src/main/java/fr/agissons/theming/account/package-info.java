/** A person's own corner of the site: what concerns them, their messages, who they are here. */
@NullMarked
package fr.agissons.theming.account;

import org.jspecify.annotations.NullMarked;
