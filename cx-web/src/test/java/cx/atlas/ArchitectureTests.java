package cx.atlas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import cx.atlas.shared.UseCase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** The laws of the house; docs/structure.md says why. */
@AnalyzeClasses(packages = "cx.atlas", importOptions = House.WithoutTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat(House.entities())
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("state changes are guarded verbs");

    @ArchTest
    static final ArchRule entities_do_not_know_where_they_are_stored = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .notBeAnnotatedWith(Table.class)
            .andShould()
            .onlyDependOnClassesThat(not(resideInAnyPackage("org.hibernate.."))
                    .and(not(type(Column.class)))
                    .and(not(type(JoinTable.class))));

    @ArchTest
    static final ArchRule the_web_sees_neither_entities_nor_repositories_nor_sql = noClasses()
            .that(House.in("cx-web"))
            .should()
            .dependOnClassesThat(House.entities()
                    .or(House.repositories())
                    .or(resideInAnyPackage(
                            "java.sql..", "javax.sql..", "jakarta.persistence..", "org.springframework.jdbc..")));

    @ArchTest
    static final ArchRule views_show_no_entities =
            noClasses().that().resideInAPackage("..view..").should().dependOnClassesThat(House.entities());

    @ArchTest
    static final ArchRule controllers_are_package_private_and_in_the_web = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("cx.atlas.*.web..")
            .andShould()
            .haveSimpleNameEndingWith("Controller");

    @ArchTest
    static final ArchRule use_cases_are_in_their_room =
            classes().that().areAnnotatedWith(UseCase.class).should().resideInAPackage("cx.atlas.*.usecase..");

    @ArchTest
    static final ArchRule adapters_are_package_private = classes()
            .that(simpleNameStartingWith("Jpa")
                    .or(simpleNameStartingWith("Sql"))
                    .or(simpleNameStartingWith("Copy"))
                    .and(House.in("cx-persistence")))
            .should()
            .notBePublic()
            .andShould()
            .resideInAPackage("cx.atlas.*.persistence..");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers)");

    @ArchTest
    static final ArchRule the_domain_is_plain_java = classes()
            .that(House.in("cx-domain"))
            .and()
            .resideOutsideOfPackages("..usecase..", "cx.atlas.shared")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "cx.atlas..", "org.jspecify..", "lombok..", "jakarta.persistence.."));

    @ArchTest
    static final ArchRule use_cases_know_spring_only_as_stereotype_and_messenger = classes()
            .that(House.in("cx-domain"))
            .and()
            .resideInAPackage("..usecase..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "cx.atlas..",
                    "org.jspecify..",
                    "lombok..",
                    "org.springframework.stereotype",
                    "org.springframework.context..",
                    "org.springframework.transaction.."));

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields =
            noFields().should().beAnnotatedWith(Autowired.class).because("constructors say what a class needs");

    @ArchTest
    static void features_call_only_downward(JavaClasses all) {
        for (var low = 0; low < House.FEATURES.size() - 1; low++) {
            var above = House.FEATURES.subList(low + 1, House.FEATURES.size()).stream()
                    .map(feature -> "cx.atlas." + feature + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("cx.atlas." + House.FEATURES.get(low) + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above))
                    .because("an upward wish becomes an event record")
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static void every_package_has_a_door_plate_and_knows_null(JavaClasses all) {
        var without = all.stream()
                .filter(type -> !"package-info".equals(type.getSimpleName()))
                .map(type -> type.getPackage())
                .distinct()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertThat(without).isEmpty();
    }
}
