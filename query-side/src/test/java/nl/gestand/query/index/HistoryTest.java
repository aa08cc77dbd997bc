package nl.gestand.query.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.gestand.web.ProblemException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Until the past is derived nobody may ask about it, and nobody who asks about the present notices. */
class HistoryTest {

    private final MadeUpItems madeUp = new MadeUpItems(1);
    private final RegisterIndex index = new RegisterIndex(sha256 -> Optional.empty());
    private final IndexReading reading = new IndexReading(index);

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @Test
    void anEarlierMomentIsAnsweredLaterWhileItsPastIsNotDerived() {
        List<Document> items = madeUp.some(50);
        index.put(RegisterIndex.ITEMS, items);
        index.show();
        long latest =
                items.stream().mapToLong(item -> item.getLong("position")).max().orElseThrow();

        assertThat(index.isHistoryWhole()).isFalse();
        assertThat(reading.ask(question(latest))).isEqualTo(reading.ask(question(IndexQuestion.PRESENT)));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reading.ask(question(latest - 1)))
                .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(503));
    }

    /** As an item has them: rows that stay, and one that is split in two by what came later. */
    @Test
    void versionsComeOutAsTheyWentIn() {
        Reader reader = new Reader();
        PastWriting writing = PastWriting.after(null);
        List<Item> versions = madeUp.some(40).stream()
                .filter(item -> item.getString("mergedInto") == null)
                .map(item -> reader.item(3, item, 0))
                .toList();
        for (int i = 0; i < versions.size(); i++) {
            writing.add(10L * (i + 1), versions.get(i));
        }
        Past past = writing.past(versions.size(), 10L * versions.size(), 0, versions.getLast());

        assertThat(past.at(9)).isNull();
        for (int i = 0; i < versions.size(); i++) {
            for (long position : new long[] {10L * (i + 1), 10L * (i + 1) + 9}) {
                Item then = Objects.requireNonNull(past.at(position));
                assertThat(then.cells()).isEqualTo(versions.get(i).cells());
                assertThat(then.hasFaceOf(versions.get(i))).isTrue();
                assertThat(then.position()).isEqualTo(10L * (i + 1));
            }
        }
    }

    private static IndexQuestion question(long knownAt) {
        return IndexQuestion.counting(
                "motion", MadeUpItems.BEGIN.plusDays(600), knownAt, Map.of(), Set.of(Column.STANDING));
    }
}
