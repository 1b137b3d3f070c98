package fr.agissons.theming.speech;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every sentence of every module, {@code messages/*_fr.properties} and {@code *_en.properties}, read once. */
@Component
public class Messages {
    private final Map<String, Map<String, Phrase>> byLanguage = new HashMap<>();
    private final boolean strict;
    private final Supplier<Stream<TownWords>> towns;

    /** Reads them all; a strict one refuses to say what it does not know, another one says the key. */
    @Autowired
    Messages(@Value("${agissons.messages.strict:true}") boolean strict, ObjectProvider<TownWords> towns)
            throws IOException {
        this(strict, towns::stream);
    }

    Messages(boolean strict) throws IOException {
        this(strict, Stream::empty);
    }

    private Messages(boolean strict, Supplier<Stream<TownWords>> towns) throws IOException {
        this.strict = strict;
        this.towns = towns;
        var resolver = new PathMatchingResourcePatternResolver(Messages.class.getClassLoader());
        for (Speech speech : Speech.ALL) {
            Map<String, Phrase> phrases = new HashMap<>();
            for (Resource bundle :
                    resolver.getResources("classpath*:messages/*_" + speech.language() + ".properties")) {
                read(bundle, phrases);
            }
            byLanguage.put(speech.language(), phrases);
        }
    }

    private static void read(Resource bundle, Map<String, Phrase> phrases) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        for (String key : properties.stringPropertyNames()) {
            if (phrases.put(key, parse(key, properties.getProperty(key))) != null) {
                throw new IllegalStateException("Two bundles say " + key + ", one of them " + bundle);
            }
        }
    }

    private static Phrase parse(String key, String pattern) {
        try {
            return Phrase.of(pattern);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new IllegalStateException("The message " + key + " cannot be read: " + pattern, e);
        }
    }

    /** Whether this language has this sentence. */
    public boolean knows(Speech speech, String key) {
        return phrases(speech).containsKey(key);
    }

    /** All keys of a language. */
    public Set<String> keys(Speech speech) {
        return phrases(speech).keySet();
    }

    /**
     * Says a sentence; numbers among its values are written as the language writes them.
     *
     * @throws MissingMessageException when nobody wrote it and this is not production
     */
    public String say(Speech speech, String key, @Nullable Object... values) {
        Phrase phrase = phrases(speech).get(key);
        if (phrase == null) {
            Optional<String> own =
                    towns.get().flatMap(one -> one.word(key).stream()).findFirst();
            if (own.isPresent()) {
                return own.get();
            }
            if (strict) {
                throw new MissingMessageException(key, speech);
            }
            return key;
        }
        return phrase.say(speech, values);
    }

    /** Says a sentence of a town's own; one with braces that make no sense is shown as it was written. */
    public String sayOwn(Speech speech, String pattern, @Nullable Object... values) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        try {
            return Phrase.of(pattern).say(speech, values);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return pattern;
        }
    }

    private Map<String, Phrase> phrases(Speech speech) {
        return byLanguage.getOrDefault(speech.language(), Map.of());
    }

    /** A sentence nobody wrote. */
    public static final class MissingMessageException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        MissingMessageException(String key, Speech speech) {
            super("No message " + key + " in " + speech.language());
        }
    }
}
