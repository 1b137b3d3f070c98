package fr.agissons.core.limit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;

/**
 * How often this handler answers one caller in one town: so many times at once, after which the allowance grows back
 * evenly. Whoever asks more often is told when to come back. Each server node counts for itself, which keeps a caller from
 * wearing the site out without a write per request; it is no means of counting exactly.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {
    /** How many times. */
    int times();

    /** In how long a time as many grow back. */
    Per per();

    /** Who is counted. */
    By by();

    /** Only a request that fills one of these parameters counts; none named, each does. */
    String[] with() default {};

    /** Handlers of one name share one allowance; a handler without a name has its own. */
    String name() default "";

    /** A span of time. */
    enum Per {
        MINUTE(Duration.ofMinutes(1)),
        HOUR(Duration.ofHours(1));

        private final Duration length;

        Per(Duration length) {
            this.length = length;
        }

        Duration length() {
            return length;
        }
    }

    /** Whose requests are counted together. */
    enum By {
        /** The person who is signed in; a visitor is counted by address. */
        PERSON,
        /** The address: a household's, but also a library's or a school's, so its limits are wide. */
        ADDRESS
    }
}
