package fr.agissons.core.address;

import java.util.Set;

/** The port towards the DNS. Names come back in lower case without a final dot; a name that is not there has no records. */
public interface DnsRecords {
    /**
     * The names this one is an alias of.
     *
     * @throws ResolverAwayException when nobody answers
     */
    Set<String> aliases(String name);

    /** The texts written at this name. */
    Set<String> texts(String name);

    /** The addresses of this name, after all its aliases. */
    Set<String> addresses(String name);

    /** The DNS cannot be asked now. */
    final class ResolverAwayException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ResolverAwayException(Throwable cause) {
            super("The DNS does not answer", cause);
        }
    }
}
