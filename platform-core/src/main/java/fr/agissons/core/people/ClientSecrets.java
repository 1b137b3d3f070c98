package fr.agissons.core.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret a site shows to the identity provider, derived from one platform key and the site's slug: every node computes
 * the same one, and no table holds any.
 */
public final class ClientSecrets {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    /** Secrets derived from this key, which has at least 32 characters. */
    public ClientSecrets(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("The client secret key has at least " + SHORTEST_KEY + " characters");
        }
        this.key = new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM);
    }

    /** The secret of the site with this slug. */
    public String of(String slug) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(slug.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
