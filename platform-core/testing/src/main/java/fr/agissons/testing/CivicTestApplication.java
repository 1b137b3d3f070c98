package fr.agissons.testing;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The engine as the class path of a test makes it up: core, theme and the module under test. */
@SpringBootConfiguration
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "fr.agissons")
@ComponentScan(basePackages = "fr.agissons", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CivicTestApplication {
    static final String DATABASE = "civic";

    /** Points the context at the test database. */
    public static class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        private static final Map<String, String> ADDRESSES = TestDatabase.create(DATABASE);

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, String> settings = new TreeMap<>(ADDRESSES);
            settings.put("agissons.identity.issuer", "http://auth.test/realms/agissons");
            settings.put("agissons.identity.backchannel", "http://auth.test/realms/agissons");
            settings.put("agissons.identity.client-secret-key", "a-key-for-tests-only-of-some-length");
            settings.put("agissons.identity.secure-cookies", "false");
            settings.put("agissons.database.pool-size", "60");
            settings.put("agissons.files.directory", "target/files");
            settings.put("agissons.demo", "false");
            settings.put("agissons.jobs", "false");
            settings.put("agissons.messages.strict", "true");
            settings.put("spring.mail.host", "localhost");
            settings.put("spring.mail.port", "9");
            TestPropertyValues.of(settings).applyTo(context);
        }
    }
}
