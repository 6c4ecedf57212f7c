package dev.aftercart.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Date;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house. Each exception stands beside its rule with its reason. */
class ArchitectureTest {

    private static final String EXAMPLES = "dev.aftercart.examples..";

    /** The published classes: all modules but this one. */
    private static final JavaClasses PUBLISHED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.aftercart")
            .that(not(resideInAPackage(EXAMPLES)));

    private static final String[] CORE_PACKAGES = {
        "dev.aftercart",
        "dev.aftercart.courier..",
        "dev.aftercart.customer..",
        "dev.aftercart.explain..",
        "dev.aftercart.internal..",
        "dev.aftercart.order..",
        "dev.aftercart.promise..",
        "dev.aftercart.rescue..",
        "dev.aftercart.store..",
        "dev.aftercart.tracking.."
    };

    @Test
    void every_module_is_looked_at() {
        for (String room :
                new String[] {"order", "http", "couriers.dhl", "couriers.contract", "text", "notify.template", "returns"
                }) {
            assertThat(PUBLISHED.containPackage("dev.aftercart." + room))
                    .as(room)
                    .isTrue();
        }
    }

    @Test
    void core_knows_nothing_of_what_is_built_on_it() {
        check(noClasses()
                .that()
                .resideInAnyPackage(CORE_PACKAGES)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.aftercart..").and(not(resideInAnyPackage(CORE_PACKAGES)))));
    }

    @Test
    void couriers_notifications_and_returns_do_not_know_each_other() {
        check(noEdge(
                "dev.aftercart.couriers..",
                "dev.aftercart.notify..",
                "dev.aftercart.returns..",
                "dev.aftercart.text.."));
        check(noEdge("dev.aftercart.notify..", "dev.aftercart.couriers..", "dev.aftercart.returns.."));
        check(noEdge(
                "dev.aftercart.returns..",
                "dev.aftercart.couriers..",
                "dev.aftercart.notify..",
                "dev.aftercart.http.."));
        check(noEdge(
                "dev.aftercart.text..", "dev.aftercart.notify..", "dev.aftercart.returns..", "dev.aftercart.http.."));
        check(noEdge(
                "dev.aftercart.http..", "dev.aftercart.couriers..", "dev.aftercart.notify..", "dev.aftercart.text.."));
    }

    private static ArchRule noEdge(String from, String... to) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to);
    }

    @Test
    void nothing_imports_the_front_door() {
        check(noClasses()
                .that(not(resideInAPackage("dev.aftercart")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.aftercart"));
    }

    @Test
    void nothing_in_core_imports_the_rescue_but_the_front_door() {
        check(noClasses()
                .that()
                .resideInAnyPackage(CORE_PACKAGES)
                .and()
                .resideOutsideOfPackages("dev.aftercart", "dev.aftercart.rescue..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.aftercart.rescue.."));
    }

    @Test
    void packages_form_no_cycle() {
        check(slices().matching("dev.aftercart.(**)").should().beFreeOfCycles());
    }

    @Test
    void nobody_asks_for_the_time_for_chance_or_for_a_thread() {
        check(noClasses()
                .should()
                .callMethod("java.time.Instant", "now")
                .orShould()
                .callMethod("java.time.LocalDate", "now")
                .orShould()
                .callMethod("java.time.LocalDateTime", "now")
                .orShould()
                .callMethod("java.time.ZonedDateTime", "now")
                .orShould()
                .callMethod("java.time.OffsetDateTime", "now")
                .orShould()
                .callMethod("java.time.InstantSource", "system")
                .orShould()
                .callMethod("java.lang.System", "currentTimeMillis")
                .orShould()
                .callMethod("java.lang.System", "nanoTime")
                .orShould()
                .callMethod("java.lang.Thread", "sleep", "long")
                .orShould()
                .callMethod("java.lang.Math", "random")
                .orShould()
                .callMethod("java.util.UUID", "randomUUID")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callConstructor(Thread.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void nothing_static_can_change() {
        // The classes that javac makes for a switch over an enum hold an array in a static field.
        check(fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal());
    }

    @Test
    void public_concrete_types_cannot_be_extended() {
        // The contract kit is made to be extended: one subclass for each courier.
        check(classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .resideOutsideOfPackage("dev.aftercart.couriers.contract..")
                .and(not(SEALED))
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    /** A sealed class is extended by its own family alone. */
    private static final DescribedPredicate<JavaClass> SEALED =
            DescribedPredicate.describe("sealed", type -> type.reflect().isSealed());

    @Test
    void signatures_name_only_the_jdk_money_and_what_is_ours() {
        // What adapters share lies in packages that no module exports.
        check(classes()
                .that()
                .arePublic()
                .and()
                .resideOutsideOfPackage("..internal..")
                .should(new ArchCondition<>("have signatures of known types only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        publicMembers(type)
                                .forEach(member -> foreignTypes(member)
                                        .forEach(foreign -> events.add(SimpleConditionEvent.violated(
                                                member, member.getFullName() + " names " + foreign.getName()))));
                    }
                }));
    }

    private static Stream<? extends JavaMember> publicMembers(JavaClass type) {
        return Stream.of(type.getMethods(), type.getConstructors(), type.getFields())
                .flatMap(Set::stream)
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static Set<JavaClass> foreignTypes(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !isAllowed(member, type))
                .collect(Collectors.toSet());
    }

    private static boolean isAllowed(JavaMember member, JavaClass type) {
        String name = type.getName();
        boolean known = type.isPrimitive() || name.startsWith("java.") || name.startsWith("dev.aftercart.");
        boolean money = name.equals("org.joda.money.Money") || name.equals("org.joda.money.CurrencyUnit");
        // The host hands its own client in; this is the one place that names it.
        boolean client = name.equals("okhttp3.OkHttpClient")
                && member.getOwner().getName().equals("dev.aftercart.http.CourierHttp");
        // The contract kit is about a test server and a test framework.
        boolean kit = member.getOwner().getPackageName().equals("dev.aftercart.couriers.contract");
        return known || money || client || kit;
    }

    @Test
    void names_say_something() {
        check(noClasses().should().haveSimpleNameEndingWith("Util"));
        check(noClasses().should().haveSimpleNameEndingWith("Utils"));
        check(noClasses().should().haveSimpleNameEndingWith("Helper"));
        check(noClasses().should().haveSimpleNameEndingWith("Manager"));
        check(noClasses().should().haveSimpleNameEndingWith("Impl"));
    }

    @Test
    void optional_is_what_a_look_up_returns_and_nothing_else() {
        check(fields().should().notHaveRawType(Optional.class));
    }

    @Test
    void every_package_says_what_may_be_null() {
        check(classes().that().areNotAnonymousClasses().should(new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getPackage().tryGetPackageInfo().isEmpty()
                        || !type.getPackage().getPackageInfo().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is not"));
                }
            }
        }));
    }

    private static void check(ArchRule rule) {
        rule.check(PUBLISHED);
    }
}
