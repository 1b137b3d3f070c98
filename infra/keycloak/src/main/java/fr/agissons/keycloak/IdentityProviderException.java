package fr.agissons.keycloak;

/** Keycloak did not do what it was asked; worth trying again later. */
public final class IdentityProviderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdentityProviderException(String message, Throwable cause) {
        super(message, cause);
    }
}
