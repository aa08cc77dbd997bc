package nl.gestand.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, totals and counts are those that looking at every document gives, whatever is asked for on whichever day. */
class FacetsTest {

    private final RegisterIndex index = new RegisterIndex(sha256 -> Optional.empty());
    private final IndexReading reading = new IndexReading(index);

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyQuestionIsAnsweredAsByLookingAtEveryItem(long seed) {
        MadeUpItems madeUp = new MadeUpItems(seed);
        List<Document> items = madeUp.some(400);
        index.put(RegisterIndex.ITEMS, items);
        index.show();

        BruteForce every = new BruteForce(items);
        RandomQuestions questions = new RandomQuestions(madeUp);
        int found = 0;
        for (int i = 0; i < 400; i++) {
            IndexQuestion question = questions.next();
            Found expected = every.ask(question);
            assertThat(reading.ask(question)).as(question.toString()).satisfies(answer -> {
                assertThat(answer).isEqualTo(expected);
                expected.counts()
                        .forEach((column, counts) -> assertThat(answer.counts()
                                        .getOrDefault(column, Map.of())
                                        .keySet())
                                .containsExactlyElementsOf(counts.keySet()));
            });
            found += expected.ids().size();
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void anIndexAfterManyUpdatesAnswersAsOneMadeAfresh() throws Exception {
        MadeUpItems madeUp = new MadeUpItems(4);
        List<Document> items = new ArrayList<>(madeUp.some(300));
        index.put(RegisterIndex.ITEMS, items);
        index.show();
        for (int i = 0; i < 600; i++) {
            int which = madeUp.below(items.size());
            items.set(which, madeUp.item(which));
            index.put(RegisterIndex.ITEMS, List.of(items.get(which)));
            if (i % 7 == 0) {
                index.show();
            }
        }
        index.show();

        RandomQuestions questions = new RandomQuestions(madeUp);
        try (RegisterIndex afresh = new RegisterIndex(sha256 -> Optional.empty())) {
            afresh.put(RegisterIndex.ITEMS, items);
            afresh.show();
            for (int i = 0; i < 300; i++) {
                IndexQuestion question = questions.next();
                assertThat(reading.ask(question)).isEqualTo(new IndexReading(afresh).ask(question));
            }
        }
    }

    @Test
    void whatIsPutIsSeenWhenItIsShown() {
        MadeUpItems madeUp = new MadeUpItems(5);
        IndexQuestion all = IndexQuestion.counting(
                "motion", MadeUpItems.BEGIN.plusDays(600), IndexQuestion.PRESENT, Map.of(), Set.of());
        index.put(RegisterIndex.ITEMS, madeUp.some(50));
        assertThat(reading.ask(all).total()).isZero();
        index.show();
        assertThat(reading.ask(all).total()).isPositive();
        index.clear();
        assertThat(reading.ask(all).total()).isPositive();
        index.show();
        assertThat(reading.ask(all).total()).isZero();
    }
}
