package fr.agissons.core.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How small and how great a number among a module's settings may be, or how short and how long a text. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bounds {
    /** The least that is taken. */
    int least() default 0;

    /** The most that is taken. */
    int most();
}
