package fr.agissons.keycloak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Keycloak is, and how this platform shows who it is.
 *
 * @param issuer the realm's address as browsers see it and as tokens name it
 * @param backchannel the same realm for calls from this server
 * @param adminUrl Keycloak's own address for calls from this server, without a realm
 * @param adminClient the realm's client that may provision others
 * @param adminClientSecret its secret
 * @param clientSecretKey the key every town's client secret is derived from
 */
@Validated
@ConfigurationProperties("agissons.identity")
public record IdentityProperties(
        @NotNull URI issuer,
        @NotNull URI backchannel,
        @NotNull URI adminUrl,
        @DefaultValue("agissons-admin") String adminClient,
        @NotBlank String adminClientSecret,
        @NotBlank String clientSecretKey) {

    /** The realm's name, the last part of its address. */
    public String realm() {
        String path = issuer.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
