package fr.agissons.theming;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.speech.Speech;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking at what, in which language.
 *
 * @param tenant the town, or nothing on the platform's own hosts
 * @param me the person signed in here, or nothing for a visitor
 * @param speech the language of the page
 * @param asked the language asked for in the address, to be kept in links, or nothing
 * @param path the page's address, without host and query
 * @param query the rest of the address, or nothing
 * @param origin scheme, host and port, without a path
 * @param token the hidden field against forged requests, made when a form first needs it
 */
public record Visit(
        @Nullable Tenant tenant,
        @Nullable Me me,
        Speech speech,
        @Nullable String asked,
        String path,
        @Nullable String query,
        String origin,
        Supplier<@Nullable Token> token) {
    /**
     * What a form sends to prove that it is ours.
     *
     * @param name of the hidden field
     * @param value of the hidden field
     */
    public record Token(String name, String value) {}
}
