package nl.gestand.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import nl.gestand.command.breach.AsksAView;
import nl.gestand.command.breach.CommandService;
import nl.gestand.command.breach.DecidesByTheClock;
import nl.gestand.command.breach.DecidesOverHttp;
import nl.gestand.command.breach.KeepsAView;
import nl.gestand.command.claim.breach.HandlesMessages;
import nl.gestand.command.deadline.breach.KnowsRecorders;
import nl.gestand.command.item.breach.ReadsPhrasesOfKnowers;
import nl.gestand.events.item.breach.WritesItself;
import nl.gestand.events.reference.breach.TakesPart;
import nl.gestand.events.wire.breach.IsABean;
import nl.gestand.query.breach.Decides;
import nl.gestand.query.dossier.breach.AsksStatistics;
import nl.gestand.query.standing.breach.StandsInMongo;
import nl.gestand.query.statistics.breach.AsksDossiers;
import nl.gestand.time.breach.AsksWho;
import nl.gestand.verify.breach.BelievesTheRegister;
import nl.gestand.web.breach.Issues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The design's rules hold of all main code; each is shown to catch a class that breaks it. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.gestand");

    @ParameterizedTest
    @MethodSource("rules")
    void mainCodeKeepsTheRule(ArchRule rule, Class<?>[] breach) {
        assertThat(MAIN.size()).isGreaterThan(300);
        rule.check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBreachIsCaught(ArchRule rule, Class<?>[] breach) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(breach)).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(Rules.THE_COMMAND_SIDE_KNOWS_NO_VIEW, AsksAView.class),
                rule(Rules.THE_QUERY_SIDE_KNOWS_NO_DECISION, Decides.class),
                rule(Rules.WHAT_BOTH_SHARE_KNOWS_NEITHER, Issues.class),
                rule(Rules.THE_VERIFIER_KNOWS_NOTHING_OF_THE_REGISTER, BelievesTheRegister.class),
                rule(Rules.THE_DOMAIN_KNOWS_ONLY_ITSELF_AND_THE_JDK, WritesItself.class),
                rule(Rules.REFERENCE_DATA_NEEDS_A_CSV_READER_ONLY, TakesPart.class),
                rule(Rules.SPRING_IS_NOT_IN_THE_FACTS_OR_THEIR_FORM, IsABean.class),
                rule(Rules.STANDING_AND_PHRASES_ARE_PURE, StandsInMongo.class),
                rule(Rules.AXON_STAYS_BEHIND_THE_STORE_THE_AGGREGATES_AND_THE_PROJECTIONS, HandlesMessages.class),
                rule(Rules.MONGO_IS_THE_QUERY_SIDES_OWN, KeepsAView.class),
                rule(Rules.THERE_IS_ONE_CLOCK, DecidesByTheClock.class),
                rule(Rules.DECISIONS_ASK_NOBODY, DecidesOverHttp.class),
                rule(Rules.NAMES_SAY_WHAT_A_THING_IS, CommandService.class),
                rule(Rules.EVERY_PACKAGE_IS_NULL_MARKED, CommandService.class),
                rule(Rules.MODULES_HAVE_NO_CYCLES, Issues.class, AsksWho.class),
                rule(Rules.VIEWS_HAVE_NO_CYCLES, AsksStatistics.class, AsksDossiers.class),
                rule(Rules.COMMANDS_HAVE_NO_CYCLES_BUT_ONE, KnowsRecorders.class, ReadsPhrasesOfKnowers.class));
    }

    private static Arguments rule(ArchRule rule, Class<?>... breach) {
        return Arguments.of(rule, breach);
    }
}
