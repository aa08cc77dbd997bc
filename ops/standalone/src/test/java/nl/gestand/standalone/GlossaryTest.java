package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The domain's types are named in the domain's own words. */
class GlossaryTest {

    private static final String[] DOMAIN = {
        "nl.gestand.events.item", "nl.gestand.events.motion", "nl.gestand.events.commitment", "nl.gestand.events.letter"
    };

    @Test
    void everyTypeOfTheDomainIsNamedInWordsOfTheGlossary() throws IOException {
        Set<String> words = words();
        List<String> types = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(DOMAIN).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(type -> type.getSimpleName())
                        .toList();

        assertThat(types)
                .contains("MotionAdopted", "Deadline", "LetterRegistered")
                .allSatisfy(type -> assertThat(words).as(type).containsAll(wordsOf(type)));
    }

    @Test
    void aTypeThatTheGlossaryDoesNotKnowIsFound() throws IOException {
        assertThat(words()).containsAll(wordsOf("MotionAdopted")).doesNotContainAnyElementsOf(wordsOf("KiteFlown"));
    }

    /** The English column, word by word; a plural goes with its singular. */
    private static Set<String> words() throws IOException {
        return Files.readAllLines(Path.of("..", "GLOSSARY.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|", -1)[1])
                .flatMap(term -> Stream.of(term.toLowerCase(Locale.ROOT).split("[^a-z]+")))
                .map(GlossaryTest::singular)
                .collect(Collectors.toSet());
    }

    private static List<String> wordsOf(String type) {
        return Arrays.stream(type.split("(?=[A-Z])"))
                .map(word -> singular(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is") && !word.endsWith("us")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
