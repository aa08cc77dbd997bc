package nl.gestand.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.INode;
import org.attoparser.dom.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text of a page is in the messages, in both languages, and nothing on a page is markup that comes from a fact. */
class TextsOfPagesTest {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)");

    /** The name of the register is the same in any language. */
    private static final Set<String> NAMES = Set.of("Gestand");

    private static final List<String> SPOKEN = List.of("title", "alt", "aria-label", "placeholder", "content");

    @ParameterizedTest
    @MethodSource("dutch")
    void everyTextIsThereInBothLanguages(Resource dutch) throws IOException {
        Properties there = read(dutch);
        Properties english = read(
                dutch.createRelative(String.valueOf(dutch.getFilename()).replace(".properties", "_en.properties")));

        assertThat(english.stringPropertyNames())
                .as(dutch.getFilename())
                .containsExactlyInAnyOrderElementsOf(there.stringPropertyNames());
        assertThat(arguments(english)).as(dutch.getFilename()).isEqualTo(arguments(there));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateSaysNothingByItself(Resource template) throws Exception {
        List<String> said = new ArrayList<>();
        collect(parse(template), said);

        assertThat(said).as(template.getFilename()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateShowsFactsAsTextAndBringsNoScriptOrStyleOfItsOwn(Resource template) throws IOException {
        assertThat(template.getContentAsString(UTF_8))
                .as(template.getFilename())
                .doesNotContain("th:utext", "[(", "[[", "__", " style=", "<style")
                .doesNotContainPattern("<script(?![^>]*th:src)")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateAsksForTextsThatAreThere(Resource template) throws IOException {
        Set<String> known = new TreeSet<>();
        for (Resource each : dutch().toList()) {
            known.addAll(read(each).stringPropertyNames());
        }
        Matcher keys = KEY.matcher(template.getContentAsString(UTF_8));

        assertThat(keys.results().map(key -> key.group(1)))
                .as(template.getFilename())
                .allSatisfy(key -> assertThat(known).contains(key));
    }

    static Stream<Resource> dutch() throws IOException {
        return resources("messages/*.properties")
                .filter(each -> !String.valueOf(each.getFilename()).contains("_"));
    }

    static Stream<Resource> templates() throws IOException {
        return resources("templates/**/*.html");
    }

    private static Stream<Resource> resources(String pattern) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
    }

    private static Properties read(Resource texts) throws IOException {
        Properties read = new Properties();
        try (InputStreamReader reader = new InputStreamReader(texts.getInputStream(), UTF_8)) {
            read.load(reader);
        }
        return read;
    }

    /** Which arguments each text takes. */
    private static List<String> arguments(Properties texts) {
        return texts.stringPropertyNames().stream()
                .sorted()
                .map(key -> key + ": "
                        + Pattern.compile("\\{(\\d)")
                                .matcher(texts.getProperty(key))
                                .results()
                                .map(found -> found.group(1))
                                .distinct()
                                .sorted()
                                .toList())
                .toList();
    }

    private static INestableNode parse(Resource template) throws Exception {
        return new DOMMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template.getContentAsString(UTF_8));
    }

    private static void collect(INestableNode parent, List<String> said) {
        for (INode child : parent.getChildren()) {
            if (child instanceof Element element) {
                SPOKEN.stream()
                        .filter(element::hasAttribute)
                        .filter(name -> !element.getElementName().equals("meta"))
                        .forEach(name -> said.add(name + "=" + element.getAttributeValue(name)));
                collect(element, said);
            } else if (child instanceof Text text && isSaid(text.getContent(), parent)) {
                said.add(text.getContent().strip());
            }
        }
    }

    private static boolean isSaid(String text, INestableNode parent) {
        boolean replaced = parent instanceof Element element && element.hasAttribute("th:text");
        return !replaced && LETTER.matcher(text).find() && !NAMES.contains(text.strip());
    }
}
