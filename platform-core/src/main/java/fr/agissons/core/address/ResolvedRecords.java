package fr.agissons.core.address;

import java.util.Hashtable;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.directory.InitialDirContext;

/** Asks the machine's resolver, or the one that is configured, through the DNS client that comes with Java. */
final class ResolvedRecords implements DnsRecords {
    private static final String FACTORY = "com.sun.jndi.dns.DnsContextFactory";
    private static final String PATIENCE_MILLIS = "2000";
    private static final String TRIES = "2";

    /** Nothing that could be taken for an address of another kind of directory. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,260}");

    private final String resolver;

    /** @param resolver such as {@code dns://192.0.2.53}, or nothing for the machine's own */
    ResolvedRecords(String resolver) {
        this.resolver = resolver.isBlank() ? "dns:" : resolver;
    }

    @Override
    public Set<String> aliases(String name) {
        return values(name, "CNAME").stream()
                .map(alias -> alias.toLowerCase(Locale.ROOT).replaceAll("\\.$", ""))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> texts(String name) {
        return values(name, "TXT").stream()
                .map(text -> text.replaceAll("^\"|\"$", ""))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> addresses(String name) {
        return values(name, "A", "AAAA");
    }

    @SuppressWarnings("BanJNDI") // only its DNS client is asked, which reads records and makes no objects of them
    private Set<String> values(String name, String... types) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name in the DNS");
        }
        try {
            InitialDirContext dns = new InitialDirContext(environment());
            try {
                return read(dns.getAttributes(name, types));
            } finally {
                dns.close();
            }
        } catch (NameNotFoundException notThere) {
            return Set.of();
        } catch (NamingException away) {
            throw new ResolverAwayException(away);
        }
    }

    @SuppressWarnings("JdkObsolete") // the interface is older than its successor
    private Hashtable<String, String> environment() {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, FACTORY);
        environment.put(Context.PROVIDER_URL, resolver);
        environment.put("com.sun.jndi.dns.timeout.initial", PATIENCE_MILLIS);
        environment.put("com.sun.jndi.dns.timeout.retries", TRIES);
        return environment;
    }

    private static Set<String> read(Attributes answered) throws NamingException {
        Set<String> values = new LinkedHashSet<>();
        NamingEnumeration<? extends Attribute> all = answered.getAll();
        while (all.hasMore()) {
            NamingEnumeration<?> records = all.next().getAll();
            while (records.hasMore()) {
                values.add(String.valueOf(records.next()));
            }
        }
        return values;
    }
}
