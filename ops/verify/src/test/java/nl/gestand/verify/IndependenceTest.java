package nl.gestand.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The verifier shares no code with what it checks: nothing of the register is even in reach. */
class IndependenceTest {

    @Test
    void nothingOfTheRegisterIsOnTheClassPath() {
        assertThat(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.matches(".*(shared-events|command-side|query-side|standalone).*")))
                .isEmpty();
    }

    @Test
    void theBuildNamesNoModuleOfTheRegister() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom.substring(pom.indexOf("<dependencies>"))).doesNotContain("nl.gestand</groupId>");
    }

    @Test
    void ofTheProjectItsCodeUsesItselfOnly() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are of the register",
                        type -> type.getPackageName().startsWith("nl.gestand")
                                && !type.getPackageName().startsWith("nl.gestand.verify")))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.gestand"));
    }
}
