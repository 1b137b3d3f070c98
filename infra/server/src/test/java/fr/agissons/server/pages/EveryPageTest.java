package fr.agissons.server.pages;

import fr.agissons.testing.CivicModuleTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of all routes at once, in the town of Colombes, with the demonstration's people and content. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CivicModuleTest
@SpringBootTest(
        classes = WholeServer.class,
        properties = {
            "agissons.identity.admin-url=http://auth.test",
            "agissons.identity.admin-client-secret=a-secret-for-tests-only",
        })
@interface EveryPageTest {}
