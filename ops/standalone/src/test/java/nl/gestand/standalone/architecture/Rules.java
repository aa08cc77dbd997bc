package nl.gestand.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import nl.gestand.command.item.ItemCommand;
import nl.gestand.command.item.NewItem;
import org.jspecify.annotations.NullMarked;

/** What the design says of who may know whom. A {@code default} over a sealed type leaves no trace in a class file. */
final class Rules {

    private static final String[] DOMAIN = {
        "nl.gestand.events",
        "nl.gestand.events.item..",
        "nl.gestand.events.motion..",
        "nl.gestand.events.commitment..",
        "nl.gestand.events.letter..",
        "nl.gestand.events.number.."
    };
    private static final String[] MONGO = {
        "com.mongodb..", "org.bson..", "de.bwaldvogel..", "org.axonframework.extensions.mongo.."
    };
    private static final Set<String> CLOCKS = Set.of("now", "system", "systemUTC", "systemDefaultZone", "tickSeconds");

    private Rules() {}

    static final ArchRule THE_COMMAND_SIDE_KNOWS_NO_VIEW = noClasses()
            .that()
            .resideInAPackage("nl.gestand.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.gestand.query..");

    static final ArchRule THE_QUERY_SIDE_KNOWS_NO_DECISION = noClasses()
            .that()
            .resideInAPackage("nl.gestand.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.gestand.command..");

    static final ArchRule WHAT_BOTH_SHARE_KNOWS_NEITHER = noClasses()
            .that()
            .resideOutsideOfPackages("nl.gestand.command..", "nl.gestand.query..", "nl.gestand.standalone..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.gestand.command..", "nl.gestand.query..");

    /** What proves the log must not believe the code that wrote it. */
    static final ArchRule THE_VERIFIER_KNOWS_NOTHING_OF_THE_REGISTER = noClasses()
            .that()
            .resideInAPackage("nl.gestand.verify..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("nl.gestand..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("nl.gestand.verify.."))));

    static final ArchRule THE_DOMAIN_KNOWS_ONLY_ITSELF_AND_THE_JDK = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(describe(
                    "are of the domain, the JDK or JSpecify",
                    type -> JavaClass.Predicates.resideInAnyPackage(DOMAIN).test(type)
                            || JavaClass.Predicates.resideInAnyPackage("java..", "org.jspecify..")
                                    .test(type)));

    static final ArchRule REFERENCE_DATA_NEEDS_A_CSV_READER_ONLY = classes()
            .that()
            .resideInAPackage("nl.gestand.events.reference..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.gestand.events.reference..", "java..", "org.jspecify..", "tools.jackson..");

    static final ArchRule SPRING_IS_NOT_IN_THE_FACTS_OR_THEIR_FORM = noClasses()
            .that()
            .resideInAPackage("nl.gestand.events..")
            .and()
            .resideOutsideOfPackage("nl.gestand.events.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    static final ArchRule STANDING_AND_PHRASES_ARE_PURE = noClasses()
            .that()
            .resideInAnyPackage("nl.gestand.query.standing..", "nl.gestand.command.deadline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "com.mongodb..", "java.sql..");

    static final ArchRule AXON_STAYS_BEHIND_THE_STORE_THE_AGGREGATES_AND_THE_PROJECTIONS = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.gestand.web..",
                    "nl.gestand.access..",
                    "nl.gestand.time..",
                    "nl.gestand.command.motion..",
                    "nl.gestand.command.commitment..",
                    "nl.gestand.command.claim..",
                    "nl.gestand.query.evidence..",
                    "nl.gestand.query.dossier..",
                    "nl.gestand.query.statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    static final ArchRule MONGO_IS_THE_QUERY_SIDES_OWN = noClasses()
            .that()
            .resideOutsideOfPackage("nl.gestand.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MONGO);

    static final ArchRule THERE_IS_ONE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("nl.gestand.time..")
            .should(accessTargetWhere(describe("it reads the machine's clock", Rules::readsTheClock)));

    static final ArchRule DECISIONS_ASK_NOBODY = noClasses()
            .that(areDecisions())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.axonframework..",
                    "java.sql..",
                    "javax.sql..",
                    "java.io..",
                    "java.nio..",
                    "java.net..",
                    "tools.jackson..",
                    "nl.gestand.time..",
                    "nl.gestand.web..",
                    "nl.gestand.access..",
                    "nl.gestand.command.web..",
                    "nl.gestand.command.claim..");

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service|Dto|DTO|Base)");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = noClasses().should(beInAPackageWithout(NullMarked.class));

    static final ArchRule MODULES_HAVE_NO_CYCLES =
            slices().matching("nl.gestand.(*)..").should().beFreeOfCycles();

    static final ArchRule VIEWS_HAVE_NO_CYCLES =
            slices().matching("nl.gestand.query.(*)..").should().beFreeOfCycles();

    /** Items, letters and the desk that reads requests for both know each other; these two ways are let go. */
    static final ArchRule COMMANDS_HAVE_NO_CYCLES_BUT_ONE = slices().matching("nl.gestand.command.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(inPackage("nl.gestand.command.web"), inPackage("nl.gestand.command.item"))
            .ignoreDependency(inPackage("nl.gestand.command.web"), inPackage("nl.gestand.command.letter"))
            .ignoreDependency(inPackage("nl.gestand.command.letter"), inPackage("nl.gestand.command.item"));

    private static DescribedPredicate<JavaClass> inPackage(String name) {
        return JavaClass.Predicates.resideInAPackage(name);
    }

    private static DescribedPredicate<JavaClass> areDecisions() {
        return describe(
                "decide",
                type -> !type.isInterface()
                        && (type.isAssignableTo(ItemCommand.class) || type.isAssignableTo(NewItem.class)));
    }

    /** Measuring how long something takes, by nanoTime, tells no time of day. */
    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.startsWith("java.time.") && CLOCKS.contains(name)
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals("<init>");
    }

    private static ArchCondition<JavaClass> beInAPackageWithout(Class<NullMarked> marked) {
        return new ArchCondition<>("be in a package without @" + marked.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean unmarked = !type.getPackage().isAnnotatedWith(marked);
                String message = type.getName() + " is in a package " + (unmarked ? "without @" : "with @");
                events.add(new SimpleConditionEvent(type, unmarked, message + marked.getSimpleName()));
            }
        };
    }
}
