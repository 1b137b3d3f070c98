package fr.agissons.server.pages;

import fr.agissons.server.AgissonsServer;
import fr.agissons.testing.CivicTestApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The server with all its modules, on the test database; the two applications on this class path are not started beside it. */
@SpringBootConfiguration
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "fr.agissons")
@ComponentScan(
        basePackages = "fr.agissons",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {AgissonsServer.class, CivicTestApplication.class, WholeServer.class}))
class WholeServer {}
