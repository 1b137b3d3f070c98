package fr.agissons.server;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.agissons.core.access.Open;
import fr.agissons.core.access.Operators;
import fr.agissons.core.access.Requires;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.TenantOwned;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The house rules that a compiler cannot hold, each with its reason. */
@AnalyzeClasses(packages = "fr.agissons", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    /** Compiled templates: a page and its template know each other by nature. */
    private static final String GENERATED = "..template..";

    private static final String[] CIVIC_MODULES = {
        "fr.agissons.volunteering..",
        "fr.agissons.sharing..",
        "fr.agissons.mutualaid..",
        "fr.agissons.participatorybudget.."
    };

    @ArchTest
    static final ArchRule controllersAndRepositoriesStayHidden = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("only its own package may call a controller or a repository");

    @ArchTest
    static final ArchRule everyHandlerSaysWhoMayCallIt = methods()
            .that(metaAnnotatedWith(RequestMapping.class))
            .should(carryExactlyOneAccessAnnotation())
            .because("an undecided route is an open door");

    @ArchTest
    static final ArchRule aggregatesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(TenantOwned.class)
            .should(notBeNamedLikeASetter())
            .because("state changes through verbs that check");

    @ArchTest
    static final ArchRule modulesDoNotKnowTenancy = noClasses()
            .that()
            .resideInAnyPackage(CIVIC_MODULES)
            .should()
            .dependOnClassesThat(resideInAnyPackage("fr.agissons.core.tenancy")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf(
                                    TenantOwned.class,
                                    fr.agissons.core.tenancy.TenantId.class,
                                    fr.agissons.core.tenancy.Tenant.class,
                                    fr.agissons.core.tenancy.Tenancy.class,
                                    fr.agissons.core.tenancy.Ids.class,
                                    fr.agissons.core.tenancy.ChangelogSource.class))))
            .because("the tenant is bound at the door; a module that handles it will one day mishandle it");

    @ArchTest
    static final ArchRule modulesWriteNoSqlOfTheirOwn = noClasses()
            .that()
            .resideInAnyPackage(CIVIC_MODULES)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DataSource.class)
            .orShould()
            .callMethodWhere(target(name("createNativeQuery")))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(HttpSession.class)
            .because("native statements step around Hibernate's tenant predicate, and sessions are the door's");

    @ArchTest
    static final ArchRule fewMayWorkAcrossTenants = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fr.agissons.core.event.Events")
            .and()
            .doNotHaveFullyQualifiedName("fr.agissons.core.event.EventConfiguration")
            .and()
            .doNotHaveFullyQualifiedName("fr.agissons.core.signin.SessionSweep")
            .and()
            .doNotHaveFullyQualifiedName("fr.agissons.core.signin.SessionConfiguration")
            .and()
            .doNotHaveFullyQualifiedName("fr.agissons.console.site.ReadSites")
            .and()
            .resideOutsideOfPackages(
                    "fr.agissons.core.tenancy",
                    "fr.agissons.core.notification..",
                    "fr.agissons.core.life..",
                    "fr.agissons.testing")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CrossTenant.class)
            .because("this list is the whole of what sees more than one tenant");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("VO")
            .because("these endings say nothing of the thing");

    @ArchTest
    static final ArchRule componentsAskForLittle = classes()
            .that(metaAnnotatedWith(Component.class))
            .should(haveConstructorsOfAtMost(6))
            .because("a class with more collaborators is two classes");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).because("a constructor shows what a class needs");

    @ArchTest
    static final ArchRule rulesAskTheClock = noClasses()
            .that(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage("fr.agissons.devservices..")))
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .because("tests move " + Clock.class.getSimpleName());

    @ArchTest
    static final ArchRule caseDoesNotDependOnTheMachine = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .because("a Turkish machine would write other letters; say " + Locale.class.getSimpleName() + ".ROOT");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("fr.agissons.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage(GENERATED), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(GENERATED))
            .because("a cycle is one package pretending to be two");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that(com.tngtech.archunit.base.DescribedPredicate.not(
                    resideInAnyPackage("..template..").or(simpleNameEndingWith("MapperImpl"))))
            .should(liveInANullMarkedPackage())
            .because("null is said at the edges, and nowhere else");

    @ArchTest
    static final ArchRule aggregatesKeepTheirFields = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(TenantOwned.class)
            .should()
            .notBePublic()
            .because("an aggregate guards its own rules");

    private static ArchCondition<JavaMethod> carryExactlyOneAccessAnnotation() {
        return condition(
                "carry exactly one of @Open, @SignedIn, @Requires, @Operators",
                method -> Stream.of(Open.class, SignedIn.class, Requires.class, Operators.class)
                                .filter(method::isAnnotatedWith)
                                .count()
                        == 1);
    }

    private static ArchCondition<JavaMethod> notBeNamedLikeASetter() {
        return not(
                condition("be named like a setter", method -> method.getName().matches("set[A-Z].*")));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition(
                "live in a package that is @NullMarked",
                type -> type.getPackage().tryGetPackageInfo().isPresent()
                        && type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static ArchCondition<JavaClass> haveConstructorsOfAtMost(int most) {
        return condition(
                "have constructors of at most " + most + " parameters",
                type -> type.getConstructors().stream()
                        .map(JavaConstructor::getRawParameterTypes)
                        .allMatch(parameters -> parameters.size() <= most));
    }

    private static <T extends com.tngtech.archunit.core.domain.properties.HasName> ArchCondition<T> condition(
            String description, java.util.function.Predicate<T> rule) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        item,
                        rule.test(item),
                        item.getName() + (rule.test(item) ? " does " : " does not ") + description));
            }
        };
    }
}
