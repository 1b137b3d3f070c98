package fr.agissons.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.job.TownJob;
import fr.agissons.core.search.SearchSource;
import fr.agissons.core.tenancy.ChangeListener;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.theming.home.HomeBlock;
import fr.agissons.theming.home.SiteMapSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Routes are walked by themselves. What comes in another way, by the clock, by an event or by the database's line, stands in
 * {@code ways-in.tsv} beside the test that tries it with two towns; one that is added and not listed fails here.
 */
class WaysInTests {
    private static final int DEEPEST = 20;
    private static final List<Class<?>> SOURCES =
            List.of(ChangeListener.class, SearchSource.class, HomeBlock.class, SiteMapSource.class, TownJob.class);

    private final JavaClasses engine = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.agissons");

    @Test
    void eachIsTriedWithTwoTowns() throws IOException {
        var proofs = new TreeMap<String, String>();
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/ways-in.tsv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(cells -> proofs.put(cells[0], cells[1]));
        }
        assertThat(waysIn()).containsExactlyInAnyOrderElementsOf(proofs.keySet());
        assertThat(testsOfTheHouse()).containsAll(proofs.values());
    }

    /** Every test class of the project, by its name. */
    private static Set<String> testsOfTheHouse() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("infra/agissons"))) {
            root = Objects.requireNonNull(root.getParent(), "the project's folder");
        }
        try (Stream<Path> files =
                Files.find(root, DEEPEST, (file, about) -> file.toString().endsWith("Tests.java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private List<String> waysIn() {
        List<String> ways = new ArrayList<>();
        for (JavaClass type : engine) {
            boolean ofTheTests = type.getPackageName().equals("fr.agissons.testing");
            if (ofTheTests || type.isInterface() || type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                continue;
            }
            for (Class<?> source : SOURCES) {
                if (type.isAssignableTo(source)) {
                    ways.add(source.getSimpleName() + " " + type.getName());
                }
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.getRawReturnType().isAssignableTo(Task.class)
                        && method.isAnnotatedWith("org.springframework.context.annotation.Bean")) {
                    ways.add("job " + method.getName());
                }
                if (method.isMetaAnnotatedWith(EventListener.class) || method.isMetaAnnotatedWith(AfterCommit.class)) {
                    ways.add("event " + type.getName());
                }
            }
            if (type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(arrow -> arrow.getTargetClass().isEquivalentTo(CrossTenant.class))
                    && !type.isEquivalentTo(CrossTenant.class)
                    && !type.isAnnotatedWith(Configuration.class)) {
                ways.add("all towns " + type.getName());
            }
        }
        return ways.stream().distinct().toList();
    }
}
