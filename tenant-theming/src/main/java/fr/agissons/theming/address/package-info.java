/** Where admins bring their site to a domain name of its own. */
@NullMarked
package fr.agissons.theming.address;

import org.jspecify.annotations.NullMarked;
