package fr.agissons.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test of a module on the real core, the real theme and a real PostgreSQL. Every test method runs in the town of
 * {@link Towns#colombes()}; {@link Towns}, {@link People} and {@link Browser} can be asked for in the constructor.
 * No page is kept for visitors, so that each test sees what the database is asked.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CivicTestApplication.class,
        properties = {"spring.config.import=classpath:agissons.yaml", "agissons.kept-pages=0B"})
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = CivicTestApplication.Settings.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(InTown.class)
public @interface CivicModuleTest {}
