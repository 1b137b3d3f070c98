/** The part of the platform that runs inside Keycloak: the sign-in theme, and account mails in the town's name. */
@NullMarked
package fr.agissons.keycloak.provider;

import org.jspecify.annotations.NullMarked;
