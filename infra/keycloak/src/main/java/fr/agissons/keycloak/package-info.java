/** Keycloak as the platform's identity provider: one realm for all towns, one client for each. */
@NullMarked
package fr.agissons.keycloak;

import org.jspecify.annotations.NullMarked;
