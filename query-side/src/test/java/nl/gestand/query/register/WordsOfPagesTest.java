package nl.gestand.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.gestand.events.commitment.CommitmentEvent.Explicitness;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Deadline.Interpreter;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Relation;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.wire.EventCatalogue;
import nl.gestand.events.wire.RegisterCatalogue;
import nl.gestand.query.ReadingTest;
import nl.gestand.query.Told;
import nl.gestand.query.evidence.PassageCheck;
import nl.gestand.query.standing.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Whatever value a fact can have, a page has a word for it in both languages. */
@ReadingTest
class WordsOfPagesTest {

    @Autowired
    private MessageSource messages;

    @Test
    void everyValueHasAWord() {
        Stream<String> keys = Stream.of(
                        words("standing", Standing.values()),
                        words("outcome", Outcome.values()),
                        words("execution", Execution.values()),
                        words("verdict", Verdict.values()),
                        words("basis", Basis.values()),
                        words("relation", Relation.values()),
                        words("explicitness", Explicitness.values()),
                        words("fact.assumed-by", Interpreter.values()),
                        words("check", PassageCheck.values()),
                        words("oddity", Oddity.Kind.values()),
                        Arrays.stream(Facet.values()).map(facet -> "filter." + facet.parameter()))
                .flatMap(each -> each);

        assertThat(keys).allSatisfy(this::isSaidInBothLanguages);
    }

    @Test
    void everyEventOfAnItemHasAName() {
        List<String> names = RegisterCatalogue.all().entries().stream()
                .map(EventCatalogue.Entry::name)
                .filter(name -> !name.startsWith("letter."))
                .map(name -> "event." + name)
                .toList();

        assertThat(names).isNotEmpty().allSatisfy(this::isSaidInBothLanguages);
    }

    @Test
    void everyFactThatIsComparedHasAWord() {
        Stream<String> facts = Stream.of(Told.motion(), Told.commitment())
                .flatMap(told ->
                        ItemState.on(Told.day("2024-06-30"), told.fact(0).stream(), told.facts())
                                .values()
                                .keySet()
                                .stream());

        assertThat(facts.map("change."::concat)).allSatisfy(this::isSaidInBothLanguages);
    }

    private void isSaidInBothLanguages(String key) {
        for (String language : List.of("nl", "en")) {
            assertThat(messages.getMessage(key, null, null, Locale.of(language)))
                    .as("%s in %s", key, language)
                    .isNotBlank();
        }
    }

    private static Stream<String> words(String set, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> set + "." + Spans.word(value));
    }
}
